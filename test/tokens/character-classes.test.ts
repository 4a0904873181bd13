import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {Tiktoken} from 'tiktoken';
import * as classes from '../../src/tokens/character-classes.js';

/** Ranks of the single bytes alone: what a pattern matches comes out of the reference as its own bytes. */
const BYTES = `! 0 ${Array.from({length: 256}, (_, byte) => Buffer.from([byte]).toString('base64')).join(' ')}`;

const KINDS = [
  {pattern: '[\\p{Lu}\\p{Lt}]', kind: classes.CAPITAL},
  {pattern: '\\p{Ll}', kind: classes.SMALL},
  {pattern: '[\\p{Lm}\\p{Lo}]', kind: classes.CASELESS},
  {pattern: '\\p{L}', kind: classes.LETTER},
  {pattern: '\\p{M}', kind: classes.MARK},
  {pattern: '\\p{N}', kind: classes.NUMBER},
  {pattern: '\\s', kind: classes.SPACE},
  {pattern: '[\\r\\n]', kind: classes.LINE_BREAK},
  {pattern: '[^\\s\\p{L}\\p{N}]', kind: classes.OTHER | classes.MARK},
];

describe('classes of characters', () => {
  const characters: string[] = [];
  before(() => {
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code < 0xd800 || code > 0xdfff) characters.push(String.fromCodePoint(code));
    }
  });

  for (const {pattern, kind} of KINDS) {
    it(`of ${pattern} are the reference's for every character there is`, () => {
      const reference = new Tiktoken(BYTES, {}, pattern);
      const matched = Buffer.from(reference.encode(characters.join(''), [], [])).toString('utf8');
      reference.free();
      const ours = characters.filter((character) => classes.classAt(character, 0) & kind);
      assert.ok(ours.length > 0);
      assert.ok(ours.join('') === matched, 'another Unicode version? Update SINCE_UNICODE_17');
    });
  }

  it('take a lone surrogate for what stands in its place, U+FFFD', () => {
    assert.deepEqual(
      ['\ud800', '\udfff', '\ufffd'].map((text) => classes.classAt(text, 0)),
      [classes.OTHER, classes.OTHER, classes.OTHER],
    );
  });
});
