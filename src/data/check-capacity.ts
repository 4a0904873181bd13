import type {GpuPrice, ProvisionedUnit} from '../engine/capacity.js';
import type {CapacityFile} from './capacity-file.js';
import {checkEvidence} from './check-evidence.js';
import {checkIds} from './check-ids.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';

/**
 * Finds contradictions in a file of capacity that a schema cannot express.
 *
 * @param file - Of the right shape.
 * @returns All of them.
 */
export function checkCapacity(file: CapacityFile): DatasetProblem[] {
  const {provisioned, gpus} = file;
  return [
    ...checkEvidence(file),
    ...checkIds(
      provisioned.map(({id, seller}) => ({id, owner: seller})),
      ['provisioned'],
    ),
    ...checkIds(gpus, ['gpus']),
    ...provisioned.flatMap((unit, index) => checkProvisioned(unit, ['provisioned', index])),
    ...gpus.flatMap((gpu, index) => checkGpu(gpu, ['gpus', index])),
  ];
}

function checkProvisioned({deployments, terms, models}: ProvisionedUnit, path: Path): DatasetProblem[] {
  const ids = new Set(deployments.map(({id}) => id));
  const unknown = terms
    .map(({deployment}, index) => ({deployment, index}))
    .filter(({deployment}) => deployment !== undefined && !ids.has(deployment))
    .map(({deployment, index}) => datasetProblem([...path, 'terms', index, 'deployment'], deployment, 'a deployment'));
  return [
    ...unknown,
    ...repeated(deployments.map(({id}) => id)).map((index) =>
      datasetProblem([...path, 'deployments', index, 'id'], deployments[index]?.id, 'an id not used before'),
    ),
    ...repeated(terms.map(({term, deployment, model}) => [term, deployment, model].join(' '))).map((index) =>
      datasetProblem([...path, 'terms', index, 'term'], terms[index]?.term, 'one price per term, deployment and model'),
    ),
    ...repeated(models.map(({model}) => model)).map((index) =>
      datasetProblem([...path, 'models', index, 'model'], models[index]?.model, 'a model not named before'),
    ),
  ];
}

/** A spread must have two ends and a name, and they must be in order. */
function checkGpu({usdPerGpuHour, spread}: GpuPrice, path: Path): DatasetProblem[] {
  const {low, typical, high} = usdPerGpuHour;
  const known = [low, typical, high].filter((usd) => usd !== undefined);
  const isSpread = low !== undefined || high !== undefined;
  const inOrder = known.every((usd, index) => index === 0 || usd >= (known[index - 1] ?? 0));
  return [
    ...(inOrder ? [] : [datasetProblem([...path, 'usdPerGpuHour'], usdPerGpuHour, 'low <= typical <= high')]),
    ...(isSpread && known.length < 2
      ? [datasetProblem([...path, 'usdPerGpuHour'], usdPerGpuHour, 'two ends of a spread, or typical alone')]
      : []),
    ...(isSpread === (spread !== undefined)
      ? []
      : [datasetProblem([...path, 'spread'], spread, isSpread ? 'what the spread is' : 'nothing, without a spread')]),
  ];
}

function repeated(names: readonly string[]): number[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
}
