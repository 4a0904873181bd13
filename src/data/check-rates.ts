import type {Band, Rates} from '../engine/offer.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';

// Rates times multipliers differ from their decimals in the last binary digits.
const ROUNDING = 1 + 1e-9;

/** Finds a cache rate above the input rate: reading a cache never costs more than sending the tokens again. */
export function checkRates({input, cacheRead}: Rates, path: Path): DatasetProblem[] {
  return input === undefined || cacheRead === undefined || cacheRead <= input * ROUNDING
    ? []
    : [datasetProblem([...path, 'cacheRead'], cacheRead, `a number <= ${input}, the input rate`)];
}

/** Finds bands that are not in ascending order. */
export function checkBandOrder(bands: readonly Band[], path: Path): DatasetProblem[] {
  return bands.flatMap(({over}, index) => {
    const floor = bands[index - 1]?.over ?? 0;
    return over > floor ? [] : [datasetProblem([...path, index, 'over'], over, `a number > ${floor}`)];
  });
}
