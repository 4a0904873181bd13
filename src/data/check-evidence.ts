import {isCalendarDay} from './calendar-day.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';
import type {EvidenceFile} from './evidence.js';

const DAY_KEYS = new Set(['asOf', 'checked', 'date', 'from', 'retrieved', 'signupsPausedSince', 'until']);
const FULL_DAY = 'YYYY-MM-DD'.length;

/**
 * Finds sources that the file does not have, days that do not exist, and a wrong `asOf`.
 *
 * It looks at every key of these names at any depth, so that a new list in the file cannot be forgotten.
 *
 * @param file - Of the right shape.
 */
export function checkEvidence(file: EvidenceFile): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  let newest = '';
  walk(file, [], (key, value, path) => {
    if (key === 'source' && !Object.hasOwn(file.sources, value)) {
      problems.push(datasetProblem(path, value, 'a key of sources'));
    }
    if (DAY_KEYS.has(key) && !isCalendarDay(`${value}-01-01`.slice(0, FULL_DAY))) {
      problems.push(datasetProblem(path, value, 'a day that exists'));
    }
    if (key === 'checked' && value.length === FULL_DAY && value > newest) newest = value;
  });
  if (newest !== '' && newest !== file.asOf) {
    problems.push(datasetProblem(['asOf'], file.asOf, `${newest}, the newest checked`));
  }
  return problems;
}

function walk(node: unknown, path: Path, visit: (key: string, value: string, path: Path) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const isList = Array.isArray(node);
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    const below = [...path, isList ? Number(key) : key];
    if (typeof value === 'string') visit(key, value, below);
    else walk(value, below, visit);
  }
}
