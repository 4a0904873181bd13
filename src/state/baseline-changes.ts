import {SCENARIO_PATHS, fieldValue, type ScenarioPath} from '../engine/scenario-fields.js';
import type {Choices} from './choices.js';
import type {CustomOffer} from './custom-offer.js';

/** One thing that differs between two decisions. */
export type ChoiceChange =
  | {readonly kind: 'field'; readonly path: ScenarioPath; readonly before: FieldValue; readonly now: FieldValue}
  /** Offer ids. */
  | {readonly kind: 'selected'; readonly before: string | undefined; readonly now: string | undefined}
  /** Offer ids that are compared in only one of both. */
  | {readonly kind: 'models'; readonly before: readonly string[]; readonly now: readonly string[]}
  | {readonly kind: 'rates'; readonly before: CustomOffer; readonly now: CustomOffer};

type FieldValue = string | number | boolean;

/** Lists what differs between two decisions: the answer's model, the workload in the order of its fields, the models. */
export function choiceChanges(before: Choices, now: Choices): ChoiceChange[] {
  return [
    ...(before.selected === now.selected
      ? []
      : [{kind: 'selected', before: before.selected, now: now.selected} as const]),
    ...fieldChanges(before, now),
    ...modelChanges(before, now),
    ...rateChanges(before, now),
  ];
}

function fieldChanges(before: Choices, now: Choices): ChoiceChange[] {
  return SCENARIO_PATHS.flatMap((path) => {
    const values = [before, now].map(({scenario}) => fieldValue(scenario, path) as FieldValue);
    const [old = '', current = ''] = values;
    return old === current ? [] : [{kind: 'field', path, before: old, now: current} as const];
  });
}

function modelChanges(before: Choices, now: Choices): ChoiceChange[] {
  const removed = before.models.filter((id) => !now.models.includes(id));
  const added = now.models.filter((id) => !before.models.includes(id));
  return removed.length + added.length === 0 ? [] : [{kind: 'models', before: removed, now: added}];
}

/** An offer that is new or gone shows among the models. */
function rateChanges(before: Choices, now: Choices): ChoiceChange[] {
  return before.customOffers.flatMap((old) => {
    const current = now.customOffers.find(({id}) => id === old.id);
    const differs = current !== undefined && JSON.stringify(current) !== JSON.stringify(old);
    return differs ? [{kind: 'rates', before: old, now: current} as const] : [];
  });
}
