import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import {usagePerMonth} from '../../src/usage/compare-plans-with-usage.js';
import {priceUsageSummary} from '../../src/usage/price-usage-summary.js';
import {scenarioFromUsage} from '../../src/usage/scenario-from-usage.js';
import {loggedConversations} from './logged-scenario.js';
import {LONG, summaryOf, WRITES} from './usage-sample.js';

const CHAT = {conversations: 300, calls: 8, first: 1500, growth: 500, output: 350};
const AGENT = {conversations: 60, calls: 40, first: 20_000, growth: 3000, output: 400};
const ALONE = {conversations: 3000, calls: 1, first: 6000, growth: 0, output: 200};

/** Monthly cost of the scenario as a share of the log's, on an offer. */
function shareOfLog(rows: ReturnType<typeof loggedConversations>, offer: Offer): number {
  const summary = summaryOf(rows);
  const {total} = priceUsageSummary(summary, {find: () => offer});
  const {scenario} = scenarioFromUsage(summary, DEFAULT_SCENARIO);
  const priced = estimate(scenario, offer, {at: '2026-11-21'});
  assert.ok(priced.status === 'priced');
  return priced.usd.perMonth / (usagePerMonth(total.usd, summary) ?? Number.NaN);
}

describe('a scenario made of a log costs what the log did', () => {
  for (const {name, log, offers, tolerance} of [
    {name: 'chats without caching', log: CHAT, offers: [LONG, WRITES], tolerance: 1e-9},
    {name: 'agents without caching', log: AGENT, offers: [LONG, WRITES], tolerance: 1e-9},
    {name: 'calls that stand alone', log: ALONE, offers: [LONG, WRITES], tolerance: 1e-9},
    {
      name: 'chats that always find their prefix and write the rest',
      log: {...CHAT, reads: (_: number, before: number) => before, writes: true},
      offers: [LONG, WRITES],
      tolerance: 1e-9,
    },
    {
      name: 'agents that find three prefixes in four',
      log: {...AGENT, reads: (index: number, before: number) => (index % 4 ? before : 0), writes: true},
      offers: [LONG, WRITES],
      tolerance: 1e-9,
    },
    {
      name: 'calls that share 4,096 tokens and write the rest',
      log: {...ALONE, reads: () => 4096, writes: true},
      offers: [LONG, WRITES],
      tolerance: 1e-9,
    },
    {
      name: 'chats that read what a provider caches by itself, at no charge for writing',
      log: {...CHAT, reads: (_: number, before: number) => Math.floor(before / 128) * 128},
      offers: [LONG],
      tolerance: 1e-9,
    },
    // 1,904 of 6,000 tokens were never cached; the scenario writes them at 3.75 instead of 3.
    {
      name: 'calls that cache their system prompt only, but for the surcharge on what is not cached',
      log: {...ALONE, reads: () => 4096},
      offers: [WRITES],
      tolerance: 0.15,
    },
  ]) {
    for (const offer of offers) {
      it(`${name}, on ${offer.id}`, (test) => {
        const share = shareOfLog(loggedConversations(log), offer);
        test.diagnostic(`${share} of the log's`);
        assert.ok(Math.abs(share - 1) <= tolerance, `${share} of the log's`);
      });
    }
  }
});
