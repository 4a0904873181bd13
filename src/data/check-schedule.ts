import type {ScheduleWindow} from '../engine/offer.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';

/** Finds windows that share a minute of the week with an earlier one: the engine adds their shares up. */
export function checkSchedule(schedule: readonly ScheduleWindow[], path: Path): DatasetProblem[] {
  return schedule.flatMap((window, index) =>
    schedule.slice(0, index).some((earlier) => overlap(earlier, window))
      ? [datasetProblem([...path, index], `${window.from}-${window.to}`, 'hours that overlap no other window')]
      : [],
  );
}

function overlap(one: ScheduleWindow, other: ScheduleWindow): boolean {
  const days = one.days?.filter((day) => other.days?.includes(day) ?? true);
  if (days?.length === 0) return false;
  return hours(one).some(([from, to]) => hours(other).some(([start, end]) => from < end && start < to));
}

/** A window that wraps midnight is two. Clock times compare as text. */
function hours({from, to}: ScheduleWindow): (readonly [from: string, to: string])[] {
  return from < to
    ? [[from, to]]
    : [
        [from, '24:00'],
        ['00:00', to],
      ];
}
