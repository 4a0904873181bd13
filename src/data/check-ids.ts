import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';

/**
 * Finds ids that are not unique, in any case, or that do not start with the id of their owner.
 *
 * @param list - Where the entries are in the file.
 */
export function checkIds(entries: readonly {id: string; owner?: string}[], list: Path): DatasetProblem[] {
  const taken = new Set<string>();
  return entries.flatMap(({id, owner}, index) => {
    const path = [...list, index, 'id'];
    const key = id.toLowerCase();
    const isTaken = taken.has(key);
    taken.add(key);
    if (isTaken) return [datasetProblem(path, id, 'an id not used before')];
    if (owner === undefined || (id.startsWith(`${owner}/`) && id.length > owner.length + 1)) return [];
    return [datasetProblem(path, id, `an id that starts with "${owner}/"`)];
  });
}
