import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ARTICLE_EXAMPLES} from '../../scripts/conformance/article-examples.js';
import type {WorkedExample} from '../../scripts/conformance/figure.js';
import {CLAIMS, withWorkedExamples} from '../../scripts/conformance/worked-examples-page.js';
import {assertClose} from '../engine/oracle/closeness.js';
import {readText} from '../harness/repository.js';

const GUIDE = 'docs/guides/worked-examples.md';

/** Figures by hand, and how: $3 and $15 per million tokens unless another rate stands there. */
const BY_HAND: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'monthly-bill': {month: 2_025, requests: 200 / 0.027, requestsPerDay: 200 / 0.81},
  'agent-task': {
    inputLow: 0.045,
    inputHigh: 0.135,
    low: 0.105,
    high: 0.315,
    resentLow: 0.069 + 0.06, // 23,000 x 3 and 4,000 x 15
    resentHigh: 0.387 + 0.18, // 129,000 x 3 and 12,000 x 15
  },
  'plan-crossover': {
    allInput: 200 / 3,
    input95: 200 / 3.6,
    input90: 200 / 4.2,
    input80: 200 / 5.4,
    input50: 200 / 9,
    cachedFreeWrites: 200 / (0.192 + 0.48 + 3),
    cached: 200 / (0.192 + 0.6 + 3),
  },
  'turns-growth': {
    resent: 0.1485 / 0.0288,
    cached: 0.071565 / 0.01917,
    noHistory: 10 / 3,
    messages: 55 / 6,
  },
  'coding-session': {flat: 0.78, flatSmall: 0.208, resent: 5.91, resentSmall: 1.576, cached: 1.47855},
  'batch-share': {saved: 0.15, savedAll: 0.5},
  provisioned: {
    smallestMonth: 3_900,
    smallestYear: 3_315,
    smallestHour: 10_800,
    monthLow: 260 / 270, // GPT-4o: 2,500 x 43,200 x 2.50
    monthHigh: 260 / 239.76, // GPT-4o mini: 37,000 x 43,200 x 0.15
    yearLow: 221 / 270,
    yearHigh: 221 / 239.76,
    hourLow: 720 / 270,
    hourHigh: 720 / 239.76,
    smallestGsu: 3.6986 * 720,
    gsuMonth: (3.6986 * 720) / 2_106, // 650 x 2,592,000 x 1.25
    gsuYear: (2.7397 * 720) / 2_106,
  },
  'four-gpus': {
    'aws/a100-80@3.4309': 3.4309 * 2_880,
    'azure/a100@3.673': 3.673 * 2_880,
    'lambda/a100-80@2.79': 2.79 * 2_880,
    'runpod/a100-80@1.39': 1.39 * 2_880,
    'runpod/a100-80@1.79': 1.79 * 2_880,
    'open@128/128': 6_946.56 * (0.59 + 0.79), // 4 x 670 x 2.592 million out, as many in
    'open@128/2048': 5_443.2 * (0.59 / 16 + 0.79),
    'open@2048/128': 819.072 * (16 * 0.59 + 0.79),
    'frontier@128/128': 6_946.56 * 18,
    'frontier@128/2048': 5_443.2 * (3 / 16 + 15),
    'frontier@2048/128': 819.072 * (16 * 3 + 15),
    tokens40k: 40 / 0.64,
    tokens60k: 60 / 0.64,
  },
  'support-chat': {
    request: 0.011875,
    day: 3_562.5,
    month: 106_875,
    cached15: 90_843.75,
    cached30: 74_812.5,
    shorter: 2_512.5 / 11_875,
  },
  budget: {month: 1_500, buffered: 1_950},
  'nightly-batch': {request: 0.01, saved: 2_000},
  routing: {saved: 0.752, upgrade: 50 / 3},
  'prompt-caching': {hitRate: 5 / 23, reads: 5 / 18, hitRate1h: 10 / 19, reads1h: 10 / 9},
  'hidden-tokens': {visible: 0.0075, thinking: 0.0825, schemaLow: 125, schemaHigh: 500, drift: 625},
  embeddings: {corpus: 16},
};

function agreesWithHand({id, figures}: WorkedExample): void {
  const byHand = BY_HAND[id] ?? {};
  assert.deepEqual(
    figures.map((figure) => figure.id),
    Object.keys(byHand),
  );
  for (const {id: name, value} of figures) assertClose(value, byHand[name] ?? NaN, name);
}

describe('a claim about cost', () => {
  for (const claim of CLAIMS) it(`comes to what hand arithmetic says: ${claim.said}`, () => agreesWithHand(claim));

  it('is one of eight', () => assert.equal(CLAIMS.length, 8));
});

describe('an example of the articles', () => {
  for (const example of ARTICLE_EXAMPLES) {
    it(`comes to what hand arithmetic says: ${example.said}`, () => agreesWithHand(example));
  }
});

describe('the guide', () => {
  it('says what the engine says today: npx tsx scripts/conformance/build-conformance.ts', () => {
    const guide = readText(GUIDE);
    assert.equal(guide, withWorkedExamples(guide));
  });

  it('needs its markers', () =>
    assert.throws(() => withWorkedExamples('# Worked examples'), /lacks a marker of claims/));
});
