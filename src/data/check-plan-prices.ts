import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';
import type {PlanPrice} from '../engine/plan.js';

/**
 * Finds periods that overlap or are empty, and annual billing that is dearer than monthly billing at the same time.
 *
 * @param path - Where the list is.
 */
export function checkPlanPrices(prices: readonly PlanPrice[], path: Path): DatasetProblem[] {
  return prices.flatMap((price, index) => {
    const at = [...path, index];
    const earlier = prices.slice(0, index).filter((other) => meets(price, other));
    const monthly = prices.find((other) => other.billing === 'monthly' && meets(price, other));
    return [
      ...(startOf(price) < endOf(price) ? [] : [datasetProblem([...at, 'until'], price.until, 'a day after from')]),
      ...(earlier.some(({billing}) => billing === price.billing)
        ? [datasetProblem(at, price.billing, 'a period that overlaps no other of its billing')]
        : []),
      ...(price.billing === 'annual' && monthly !== undefined && price.usdPerMonth > monthly.usdPerMonth
        ? [datasetProblem([...at, 'usdPerMonth'], price.usdPerMonth, `at most ${monthly.usdPerMonth}, as by the month`)]
        : []),
      ...(price.billing === 'monthly' && price.derived
        ? [datasetProblem([...at, 'derived'], true, 'nothing, for monthly billing')]
        : []),
    ];
  });
}

function meets(one: PlanPrice, other: PlanPrice): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one);
}

// Days compare as text; these are before and after all of them.
const startOf = ({from = ''}: PlanPrice) => from;
const endOf = ({until = '~'}: PlanPrice) => until;
