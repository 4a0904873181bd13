import type {Finding} from '../engine/finding.js';
import {fieldValue, withField, type ScenarioPath} from '../engine/scenario-fields.js';
import type {Scenario} from '../engine/scenario.js';
import type {Choices} from './choices.js';

/** What a piece of advice changes, so that it can be made, and recognised once it is. */
export interface AdviceChange {
  /** Fields of the scenario with their new values. */
  readonly fields: readonly (readonly [ScenarioPath, number | boolean])[];
  /** Id of the offer to move to; undefined: it stays. */
  readonly selected: string | undefined;
}

/** @returns Moving the answer to another offer. */
export function moveTo(offerId: string): AdviceChange {
  return {fields: [], selected: offerId};
}

/**
 * Says what a finding changes: exactly what it was priced with.
 *
 * @returns Undefined where no field of a scenario says it: a mix of two models, a plan, capacity.
 */
export function changeOf({code, params}: Finding, scenario: Scenario): AdviceChange | undefined {
  const share = Number(params['share']);
  if (code === 'change-offer' || code === 'change-tier') return moveTo(String(params['offer']));
  if (code === 'use-batch') return fields(['batchShare', share]);
  if (code === 'use-cache') return fields(['cache.enabled', true], ['cache.hitRate', Number(params['hitRate'])]);
  if (code === 'stop-caching') return fields(['cache.enabled', false]);
  if (code === 'use-response-cache') return fields(['responseCacheHitRate', share]);
  if (code === 'shorten-output') return cut(scenario, share, ['tokens.output']);
  if (code === 'shorten-prompt') return cut(scenario, share, ['tokens.system', 'tokens.tools', 'tokens.context']);
  return undefined;
}

/** @returns The choices that differ once a change is made. */
export function patchOf({fields: changed, selected}: AdviceChange, {scenario, models}: Choices): Partial<Choices> {
  const result = changed.reduce((before, [path, value]) => withField(before, path, value), scenario);
  return {
    ...(changed.length > 0 && {scenario: result}),
    ...(selected !== undefined && {selected, models: models.includes(selected) ? models : [...models, selected]}),
  };
}

/** Tells whether a change is made, by whoever made it. */
export function isMade({fields: changed, selected}: AdviceChange, choices: Choices): boolean {
  return (
    (selected === undefined || choices.selected === selected) &&
    changed.every(([path, value]) => fieldValue(choices.scenario, path) === value)
  );
}

function fields(...changed: AdviceChange['fields']): AdviceChange {
  return {fields: changed, selected: undefined};
}

function cut(scenario: Scenario, share: number, paths: readonly ScenarioPath[]): AdviceChange {
  return fields(...paths.map((path) => [path, Number(fieldValue(scenario, path)) * (1 - share)] as const));
}
