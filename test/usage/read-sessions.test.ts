import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readLog, tokensOf} from './read-log.js';

function message(id: string, output: number, more: object = {}): object {
  const usage = {input_tokens: 10, output_tokens: output};
  return {type: 'assistant', sessionId: 's', requestId: `r-${id}`, message: {id, model: 'm', usage}, ...more};
}

function tokenCount(total: number, last?: number): object {
  const info = {
    total_token_usage: {total_tokens: total},
    ...(last !== undefined && {last_token_usage: {input_tokens: last, output_tokens: 0}}),
  };
  return {type: 'event_msg', payload: {type: 'token_count', info}};
}

const meta = (id: string): object => ({type: 'session_meta', payload: {id}});
const lines = (...records: object[]): string => records.map((record) => JSON.stringify(record)).join('\n');

describe('a message of Claude Code', () => {
  for (const {name, records, outputs, repeated} of [
    {
      name: 'counts with the most that is said of it',
      records: [message('a', 3), message('a', 250), message('a', 9)],
      outputs: [250],
      repeated: 2,
    },
    {
      name: 'counts once between others',
      records: [message('a', 1), message('b', 2), message('a', 1)],
      outputs: [1, 2],
      repeated: 1,
    },
    {
      name: 'without an id counts each time',
      records: [message('', 1, {message: {usage: {input_tokens: 1, output_tokens: 5}}}), message('b', 2)],
      outputs: [5, 2],
      repeated: 0,
    },
    {
      name: 'asked for twice counts twice',
      records: [message('a', 1), message('a', 1, {requestId: 'again'})],
      outputs: [1, 1],
      repeated: 0,
    },
  ]) {
    it(name, () => {
      const log = readLog(lines(...records));
      assert.deepEqual(log.rows.map(({usage}) => usage.output).sort(), [...outputs].sort());
      assert.equal(log.reading.repeated, repeated);
    });
  }

  it('counts once as long as 9,999 others lie between', () => {
    const others = Array.from({length: 9999}, (_, index) => message(`m${index}`, 0));
    const {rows, reading} = readLog(lines(message('a', 1), ...others, message('a', 7)));
    assert.deepEqual([rows.length, reading.repeated, rows[0]?.usage.output], [10_000, 1, 7]);
  });

  it('is not held back for ever', () => {
    const all = Array.from({length: 30_000}, (_, index) => message(`m${index}`, index));
    const {rows} = readLog(lines(...all));
    assert.deepEqual(
      rows.map(({usage}) => usage.output),
      Array.from({length: 30_000}, (_, index) => index),
    );
  });

  it('is not counted again in the sum with which a run ends', () => {
    const result = {type: 'result', session_id: 's', usage: {input_tokens: 10, output_tokens: 4}};
    const log = readLog(lines(message('a', 4), result));
    assert.deepEqual([tokensOf(log.rows), log.reading.passedOver], [[10, 0, 0, 0, 4, 0], 1]);
    assert.deepEqual(tokensOf(readLog(lines(result)).rows), [10, 0, 0, 0, 4, 0]);
  });
});

describe('a session of the Codex CLI', () => {
  for (const {name, records, tokens, repeated, badRows} of [
    {
      name: 'counts what its sum has grown by',
      records: [tokenCount(5, 5), tokenCount(5, 5), tokenCount(12, 7)],
      tokens: 12,
      repeated: 1,
      badRows: 0,
    },
    {
      name: 'is told from the next one',
      records: [meta('a'), tokenCount(5, 5), meta('b'), tokenCount(5, 5)],
      tokens: 10,
      repeated: 0,
      badRows: 0,
    },
    {name: 'is not guessed where only the sum is there', records: [tokenCount(5)], tokens: 0, repeated: 0, badRows: 1},
  ]) {
    it(name, () => {
      const {rows, reading} = readLog(lines(...records));
      assert.deepEqual([tokensOf(rows)[0], reading.repeated, reading.badRows], [tokens, repeated, badRows]);
    });
  }
});
