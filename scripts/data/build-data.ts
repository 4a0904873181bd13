import {runBuild} from './build-run.js';
import {DATA_FOLDER} from './paths.js';

process.exitCode = runBuild({check: process.argv.includes('--check'), folder: DATA_FOLDER});
