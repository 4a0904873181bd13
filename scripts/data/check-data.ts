import {runBuild} from './build-run.js';
import {DATA_FOLDER} from './paths.js';

process.exitCode = runBuild({check: true, folder: DATA_FOLDER});
