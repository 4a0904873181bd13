import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {queryParameter, withQueryParameter} from '../../src/links/query-parameter.js';

describe('a parameter of an address', () => {
  for (const {why, address, value, result} of [
    {
      why: 'is put where there is none',
      address: 'https://a.example/p',
      value: '1.t.9',
      result: 'https://a.example/p?tcc=1.t.9',
    },
    {
      why: 'comes before the hash',
      address: 'https://a.example/p#top',
      value: '1.',
      result: 'https://a.example/p?tcc=1.#top',
    },
    {
      why: 'leaves a hash with a question mark alone, where some sites keep their route',
      address: 'https://a.example/#/guide?id=x',
      value: '1.',
      result: 'https://a.example/?tcc=1.#/guide?id=x',
    },
    {
      why: 'leaves what belongs to the page as it is written',
      address: 'https://a.example/?q=a%20b&r=c+d&flag',
      value: '1.',
      result: 'https://a.example/?q=a%20b&r=c+d&flag&tcc=1.',
    },
    {
      why: 'takes the place of the old one, wherever and however often that stands',
      address: 'https://a.example/?tcc=old&x=1&tcc=older',
      value: '1.',
      result: 'https://a.example/?x=1&tcc=1.',
    },
    {
      why: 'is taken out, and the question mark with the last one',
      address: 'https://a.example/?tcc=1.t.9#h',
      value: undefined,
      result: 'https://a.example/#h',
    },
    {
      why: 'is not mistaken for one whose name only starts the same',
      address: 'https://a.example/?tcc-section=plans&tcc2=x',
      value: undefined,
      result: 'https://a.example/?tcc-section=plans&tcc2=x',
    },
  ]) {
    it(why, () => {
      assert.equal(withQueryParameter(address, 'tcc', value), result);
      assert.equal(queryParameter(result, 'tcc'), value);
    });
  }

  it('is read although somebody on the way has escaped it', () => {
    assert.equal(queryParameter('https://a.example/?tcc=1.t.9%7Eb.1', 'tcc'), '1.t.9~b.1');
  });

  it('is not there where only the hash has it', () => {
    assert.equal(queryParameter('https://a.example/#?tcc=1.', 'tcc'), undefined);
  });
});
