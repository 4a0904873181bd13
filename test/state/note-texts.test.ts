import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {estimate} from '../../src/engine/estimate.js';
import type {ModeId, Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {loadTexts, messagesFor} from '../../src/i18n/messages-for.js';
import {noteTexts} from '../../src/state/note-texts.js';

const OFFER: Offer = {
  id: 'lab/one',
  seller: 'lab',
  model: 'lab/one',
  name: 'One',
  kind: 'chat',
  prices: [{rates: {input: 2, output: 8}, source: 'page', checked: '2026-11-01', trust: 'verified'}],
  tokenizerRatio: 1,
};
const SCENARIO: Scenario = {...DEFAULT_SCENARIO, cache: {enabled: false, hitRate: 0, ttl: 'short'}, batchShare: 0};

/** What is said about modes that the offer does not sell. */
async function notesIn(locale: string, modes: readonly ModeId[]): Promise<string[]> {
  await loadTexts(locale);
  const messages = messagesFor(locale);
  assert.ok(messages);
  const [mode = 'standard'] = modes.filter((each) => each !== 'batch');
  const scenario: Scenario = {...SCENARIO, mode, batchShare: modes.includes('batch') ? 0.5 : 0};
  return noteTexts(estimate(scenario, OFFER), {messages, locale});
}

describe('a note about a mode', () => {
  for (const {locale, modes, said} of [
    {locale: 'en', modes: ['batch'], said: ['no batch mode: billed at standard rates']},
    {locale: 'de', modes: ['batch'], said: ['kein Modus Batch: zu Standardpreisen berechnet']},
    {locale: 'es', modes: ['batch'], said: ['sin modo lotes: se factura a tarifa estándar']},
    {locale: 'fr', modes: ['batch'], said: ['pas de mode lots : facturé au tarif standard']},
    {locale: 'ja', modes: ['batch'], said: ['バッチモードなし：標準単価で課金']},
    {
      locale: 'zh',
      modes: ['priority', 'batch'],
      said: ['没有优先模式：按标准单价计费', '没有批处理模式：按标准单价计费'],
    },
  ] as const)
    it(`calls ${modes.join(' and ')} what ${locale} calls it`, async () => {
      const notes = await notesIn(locale, modes);
      assert.deepEqual(
        notes.map((note) => note.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')),
        said,
      );
    });
});
