import {countingRunner} from './counting-runner.js';
import {serveTasks} from './serve-tasks.js';

serveTasks(countingRunner('worker'));
