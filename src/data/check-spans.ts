import type {ISODate} from '../engine/offer.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';
import {dayProblem} from './value-problems.js';

/** What holds from one day until before another. */
interface Span {
  from?: ISODate;
  until?: ISODate;
}

/**
 * Finds spans that end before they begin, overlap the one before, or have days that do not exist.
 *
 * @param spans - Oldest first.
 * @param path - Where the list is.
 */
export function checkSpans(spans: readonly Span[], path: Path): DatasetProblem[] {
  return spans.flatMap((span, index) => checkSpan(span, spans[index - 1], [...path, index]));
}

function checkSpan({from, until}: Span, before: Span | undefined, path: Path): DatasetProblem[] {
  const problems = [...dayProblem([...path, 'from'], from), ...dayProblem([...path, 'until'], until)];
  if (from !== undefined && until !== undefined && from >= until) {
    problems.push(datasetProblem([...path, 'until'], until, `a day after ${from}`));
  }
  if (before && (before.until === undefined || from === undefined || from < before.until)) {
    const expected = `a day from ${before.until ?? 'the end of the one before, which has none,'} on`;
    problems.push(datasetProblem([...path, 'from'], from, expected));
  }
  return problems;
}
