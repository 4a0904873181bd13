import type {ISODate, Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {billRequest, type Charge, type Share} from '../engine/oracle/bill-request.js';
import {SumPerKey} from '../engine/oracle/careful-sum.js';
import {measure, requestsOf, type Segment} from '../engine/oracle/prompts.js';
import {periodOn, ratesFor, type AnyMode} from '../engine/oracle/rates-in-force.js';
import {ratioOf} from '../engine/oracle/simulate.js';

type PlayedPart = 'cached' | 'resent' | 'fresh' | 'output';

/** What one turn should have cost by what its tokens are, USD; without fees. */
export type PlayedTurn = SumPerKey<PlayedPart>;

/** Plays a conversation request by request and remembers which stretches of text it has held. */
export function playedTurns(scenario: Scenario, offer: Offer, at: ISODate): PlayedTurn[] {
  const turns: PlayedTurn[] = [];
  const held = new Set<string>();
  const ratio = ratioOf(scenario, offer);
  const factor = (1 + scenario.retryRate) * (1 - scenario.discount);
  const shares = sharesOf(scenario, offer, at);
  for (const request of requestsOf(scenario, ratio)) {
    const turn = (turns[request.turn - 1] ??= new SumPerKey());
    const measured = measure({...request, prompt: request.prompt.map((segment) => labelled(segment, held))});
    for (const share of shares) {
      const hasReadRate = share.ratesAt(measured.promptTokens).rates.cacheRead !== undefined;
      for (const charge of billRequest(measured, share, scenario, offer, ratio)) {
        turn.add(playedPart(charge, hasReadRate), charge.usd * factor);
      }
    }
    for (const {id} of request.prompt) held.add(id);
  }
  return turns;
}

/** New is what no earlier prompt held and what is no answer of the model's: it goes as user message, the rest as history. */
function labelled(segment: Segment, held: ReadonlySet<string>): Segment {
  const isNew = !held.has(segment.id) && !segment.id.startsWith('output');
  return {...segment, part: isNew ? 'user' : 'history'};
}

function playedPart({part, isFound}: Charge, hasReadRate: boolean): PlayedPart {
  if (part === 'output' || part === 'reasoning') return 'output';
  if (isFound && hasReadRate) return 'cached';
  return part === 'user' ? 'fresh' : 'resent';
}

function sharesOf({batchShare, mode, region}: Scenario, offer: Offer, at: ISODate): Share[] {
  const period = periodOn(offer, at);
  if (!period) return [];
  const share = (asked: AnyMode, weight: number): Share => {
    const sold = asked !== 'standard' && offer.modes?.[asked] === undefined ? 'standard' : asked;
    return {weight, mode: sold, ratesAt: ratesFor(offer, period, sold, region)};
  };
  return [share(mode, 1 - batchShare), share('batch', batchShare)].filter(({weight}) => weight > 0);
}
