import type {ISODate} from '../engine/offer.js';
import {isCalendarDay} from './calendar-day.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';

/** Finds a day that does not exist. An absent one is fine. */
export function dayProblem(path: Path, day: ISODate | undefined): DatasetProblem[] {
  return day === undefined || isCalendarDay(day) ? [] : [datasetProblem(path, day, 'a day that exists')];
}

/**
 * Finds a key that leads nowhere. An absent one is fine.
 *
 * @param known - The table that it leads into.
 * @param where - Name of the table.
 */
export function keyProblem(path: Path, key: string | undefined, known: object, where: string): DatasetProblem[] {
  return key === undefined || Object.hasOwn(known, key) ? [] : [datasetProblem(path, key, `a key of ${where}`)];
}

/** Finds values that a list names more than once. */
export function repeatProblems(list: readonly unknown[], path: Path): DatasetProblem[] {
  return list.flatMap((item, index) =>
    list.indexOf(item) < index ? [datasetProblem([...path, index], item, 'a value not listed before')] : [],
  );
}
