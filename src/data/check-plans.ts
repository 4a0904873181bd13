import {checkAllowance} from './check-allowance.js';
import {checkEvidence} from './check-evidence.js';
import {checkIds} from './check-ids.js';
import {checkPlanPrices} from './check-plan-prices.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';
import type {Beyond, Plan, PlanEstimate} from '../engine/plan.js';
import type {PlanFile} from './plan-file.js';

/**
 * Finds contradictions in a file of plans that a schema cannot express.
 *
 * @param file - Of the right shape.
 * @returns All of them.
 */
export function checkPlans(file: PlanFile): DatasetProblem[] {
  const {plans, estimates, vendors} = file;
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return [
    ...checkEvidence(file),
    ...checkIds(
      plans.map(({id, vendor}) => ({id, owner: vendor})),
      ['plans'],
    ),
    ...plans
      .map(({vendor}, index) => ({vendor, path: ['plans', index, 'vendor']}))
      .filter(({vendor}) => !Object.hasOwn(vendors, vendor))
      .map(({vendor, path}) => datasetProblem(path, vendor, 'a key of vendors')),
    ...plans.flatMap((plan, index) => checkPlan(plan, ['plans', index], byId)),
    ...estimates.flatMap((estimate, index) => checkEstimate(estimate, ['estimates', index], byId)),
  ];
}

function checkPlan(plan: Plan, path: Path, byId: ReadonlyMap<string, Plan>): DatasetProblem[] {
  return [
    ...checkPlanPrices(plan.prices, [...path, 'prices']),
    ...plan.allowances.flatMap((item, index) => checkAllowance(item, [...path, 'allowances', index], plan, byId)),
    ...(plan.beyond === undefined ? [] : checkBeyond(plan.beyond, [...path, 'beyond'])),
    ...checkSeats(plan, path),
    ...checkApi(plan, path),
  ];
}

function checkSeats({perSeat, minSeats = 1, maxSeats = Infinity}: Plan, path: Path): DatasetProblem[] {
  if (minSeats > maxSeats) return [datasetProblem([...path, 'maxSeats'], maxSeats, 'a number >= minSeats')];
  return perSeat || minSeats === 1 ? [] : [datasetProblem([...path, 'minSeats'], minSeats, 'nothing, without seats')];
}

/** Only credits for an API key make a plan pay for API calls; the two fields must not disagree. */
function checkApi({includesApi, programmaticUse}: Plan, path: Path): DatasetProblem[] {
  const hasCredits = programmaticUse.includes('api-credits');
  return hasCredits === (includesApi ?? false)
    ? []
    : [
        datasetProblem(
          [...path, 'includesApi'],
          includesApi,
          hasCredits ? 'true, with api-credits' : 'false or nothing',
        ),
      ];
}

function checkBeyond({kind, usdPerCredit, surchargeUsdPerMTok, bundles = []}: Beyond, path: Path): DatasetProblem[] {
  return [
    ...(usdPerCredit === undefined || kind === 'credits'
      ? []
      : [datasetProblem([...path, 'usdPerCredit'], usdPerCredit, `nothing, for "${kind}"`)]),
    ...(surchargeUsdPerMTok === undefined || kind === 'api-rates'
      ? []
      : [datasetProblem([...path, 'surchargeUsdPerMTok'], surchargeUsdPerMTok, `nothing, for "${kind}"`)]),
    ...bundles.flatMap(({usd, creditUsd}, index) =>
      usd <= creditUsd ? [] : [datasetProblem([...path, 'bundles', index, 'usd'], usd, 'at most creditUsd')],
    ),
  ];
}

function checkEstimate({plan, low, high}: PlanEstimate, path: Path, byId: ReadonlyMap<string, Plan>): DatasetProblem[] {
  return [
    ...(byId.has(plan) ? [] : [datasetProblem([...path, 'plan'], plan, 'the id of a plan')]),
    ...(low <= high ? [] : [datasetProblem([...path, 'high'], high, 'a number >= low')]),
  ];
}
