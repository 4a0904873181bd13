import {serveTasks} from './serve-tasks.js';
import {usageRunner} from './usage-runner.js';

serveTasks(usageRunner('worker'));
