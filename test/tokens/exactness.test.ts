import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CORPORA} from './corpora.js';
import {difference, ENCODINGS, tokenizer} from './reference.js';

/** The reference takes a time that grows with the square of a piece, so it gets texts of a few pages. */
const CHUNK = 20_000;
const SHARE = {o200k_base: 1, cl100k_base: 0.25};

for (const name of ENCODINGS) {
  describe(`tokens of ${name} are the reference's`, () => {
    const {counter, reference} = tokenizer(name);
    for (const {kind, mb, make} of CORPORA) {
      const asked = mb * SHARE[name];
      it(`in ${asked.toFixed(1)} MB of ${kind}`, () => {
        const text = make(asked * 1e6);
        assert.ok(Buffer.byteLength(text) >= asked * 1e6, 'there is too little text');
        for (let from = 0; from < text.length; from += CHUNK) {
          const chunk = text.slice(from, from + CHUNK);
          const ranks = reference(chunk);
          assert.equal(difference(chunk, counter.encode(chunk), ranks), '');
          assert.equal(counter.count(chunk), ranks.length);
        }
      });
    }
  });
}
