import type {UsageAnswer} from './usage-answer.js';

/** Writes all that is said about a log as JSON; offers by their ids. */
export function answerJson({asBilled, elsewhere, ...answer}: UsageAnswer): string {
  const {total, byModel, byDay, unpriced, logged, notes} = asBilled;
  const told = {
    ...answer,
    asBilled: {
      total,
      byModel: byModel.map(({offer, ...cost}) => ({...cost, offer: offer.id})),
      byDay,
      unpriced,
      logged,
      notes,
    },
    elsewhere: elsewhere.map(({offer, ...result}) => ({offer: offer.id, ...result})),
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
