import {elsewhereLines} from './elsewhere-lines.js';
import {billedLines} from './billed-lines.js';
import {scenarioNoteLine} from './note-lines.js';
import {readingLines} from './reading-lines.js';
import {statisticsLines} from './statistics-lines.js';
import type {UsageAnswer} from './usage-answer.js';

/** Writes all that is said about a log for people. */
export function answerText(answer: UsageAnswer): string {
  const parts = [
    ...answer.files.map(readingLines),
    billedLines(answer.asBilled, answer.statistics),
    statisticsLines(answer.statistics),
    elsewhereLines(answer),
    scenarioLines(answer),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function scenarioLines({scenario, notes}: UsageAnswer): string[] {
  return [
    'As a scenario for the calculator:',
    JSON.stringify(scenario),
    ...notes.map((note) => `- ${scenarioNoteLine(note)}`),
  ];
}
