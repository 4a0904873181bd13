import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {SeenIds} from '../../src/usage/seen-ids.js';
import {UsageReader} from '../../src/usage/usage-reader.js';
import type {UsageRow} from '../../src/usage/usage-row.js';
import {readLog, tokensOf} from './read-log.js';

const start = (id: string, more: object = {}): object => ({
  type: 'message_start',
  message: {id, model: 'claude', usage: {input_tokens: 25, cache_read_input_tokens: 100, output_tokens: 1}},
  ...more,
});
const delta = (output: number, more: object = {}): object => ({
  type: 'message_delta',
  delta: {stop_reason: 'end_turn'},
  usage: {output_tokens: output, ...more},
});
const text = {type: 'content_block_delta', delta: {type: 'text_delta', text: 'Hi'}};
const stop = {type: 'message_stop'};
const chunk = (id: string, usage: object | null): object => ({
  object: 'chat.completion.chunk',
  id,
  model: 'gpt',
  usage,
});
const gemini = (responseId: string | undefined, output: number): object => ({
  ...(responseId !== undefined && {responseId}),
  modelVersion: 'gemini',
  usageMetadata: {promptTokenCount: 10, candidatesTokenCount: output},
});
const lines = (...records: object[]): string => records.map((record) => JSON.stringify(record)).join('\n');

describe('an answer that came as a stream', () => {
  for (const {name, records, tokens, rows, bad = [], repeated = 0, passedOver = 0} of [
    {
      name: 'of Anthropic counts once, with the output that it ended with',
      records: [start('a'), text, delta(15), stop],
      tokens: [25, 100, 0, 0, 15, 0],
      rows: 1,
      passedOver: 3,
    },
    {
      name: 'of Anthropic that says its sums again counts once',
      records: [start('a'), delta(3), delta(15, {input_tokens: 25, cache_read_input_tokens: 100}), stop],
      tokens: [25, 100, 0, 0, 15, 0],
      rows: 1,
      repeated: 1,
      passedOver: 2,
    },
    {
      name: 'of Anthropic counts with what a server’s tools have read since it began',
      records: [start('a'), delta(15, {input_tokens: 400, cache_read_input_tokens: null}), stop],
      tokens: [400, 100, 0, 0, 15, 0],
      rows: 1,
      passedOver: 2,
    },
    {
      name: 'of Anthropic without an id is told from the next one',
      records: [start('', {message: {usage: {input_tokens: 1}}}), delta(2), stop, start('b'), delta(3), stop],
      tokens: [26, 100, 0, 0, 5, 0],
      rows: 2,
      passedOver: 4,
    },
    {
      name: 'of Anthropic that was cut off is not guessed',
      records: [start('a'), text, start('b'), delta(3), stop, start('c')],
      tokens: [25, 100, 0, 0, 3, 0],
      rows: 1,
      bad: [1, 6],
      passedOver: 3,
    },
    {
      name: 'of Anthropic whose beginning is missing is not guessed',
      records: [delta(3, {input_tokens: 25}), stop, start('b'), delta(4)],
      tokens: [25, 100, 0, 0, 4, 0],
      rows: 1,
      bad: [1],
      passedOver: 2,
    },
    {
      name: 'of chat chunks counts once, with the last sum',
      records: [
        chunk('a', null),
        chunk('a', {prompt_tokens: 10, completion_tokens: 1}),
        chunk('a', {prompt_tokens: 10, completion_tokens: 5}),
        chunk('b', {prompt_tokens: 7, completion_tokens: 2}),
      ],
      tokens: [17, 0, 0, 0, 7, 0],
      rows: 2,
      repeated: 1,
      passedOver: 1,
    },
    {
      name: 'of Gemini counts once, with the last sum',
      records: [gemini('a', 1), gemini('a', 9), gemini('b', 2), gemini(undefined, 3), gemini(undefined, 3)],
      tokens: [40, 0, 0, 0, 17, 0],
      rows: 4,
      repeated: 1,
    },
  ]) {
    it(name, () => {
      const log = readLog(lines(...records));
      assert.deepEqual(tokensOf(log.rows), tokens);
      const {reading} = log;
      assert.deepEqual(
        [log.rows.length, reading.firstBadRows.map(({line}) => line), reading.repeated, reading.passedOver],
        [rows, bad, repeated, passedOver],
      );
    });
  }

  it('has the model and the day of its beginning', () => {
    const {rows} = readLog(lines(start('a', {timestamp: '2026-11-20T23:59:59Z'}), delta(5), stop));
    assert.deepEqual([rows[0]?.model, rows[0]?.day], ['claude', '2026-11-20']);
  });
});

describe('what a file has said', () => {
  const message = {
    type: 'assistant',
    requestId: 'r',
    message: {id: 'm', model: 'claude', usage: {input_tokens: 10, output_tokens: 4}},
  };

  it('is not counted again in the next one that shares its ids', () => {
    const seenIds = new SeenIds();
    const rows: UsageRow[] = [];
    const repeated = [1, 2].map(() => {
      const reader = new UsageReader({onRow: (row) => rows.push(row), seenIds});
      reader.push(JSON.stringify(message));
      return reader.end().repeated;
    });
    assert.deepEqual(
      [tokensOf(rows), repeated],
      [
        [10, 0, 0, 0, 4, 0],
        [0, 1],
      ],
    );
  });

  it('is not counted again after 50,000 others', () => {
    const others = Array.from({length: 50_000}, (_, index) => ({...message, requestId: `r${index}`}));
    const {rows, reading} = readLog(lines(message, ...others, message));
    assert.deepEqual([rows.length, reading.repeated], [50_001, 1]);
  });
});
