import {expect} from '@open-wc/testing';
import type {CountingClient} from '../../src/workers/counting-client.js';
import {createCountingClient} from '../../src/workers/create-counting-client.js';
import {replaceMethod} from '../harness/replace-method.js';

/** Tokens of o200k_base and cl100k_base, counted by OpenAI's own tiktoken 1.0.22. */
const TEXTS = [
  {text: '', o200k: 0, cl100k: 0, characters: 0, words: 0},
  {text: 'The quick brown fox jumps over the lazy dog.', o200k: 10, cl100k: 10, characters: 44, words: 9},
  {text: '東京は日本の首都です。', o200k: 8, cl100k: 11, characters: 11, words: 1},
  {text: 'naïve café 👩‍👩‍👧', o200k: 12, cl100k: 16, characters: 16, words: 3},
];

describe('a counting client', () => {
  let client: CountingClient;

  beforeEach(() => {
    client = createCountingClient();
  });

  afterEach(() => {
    client.close();
  });

  for (const {text, o200k, cl100k, characters, words} of TEXTS) {
    it(`counts ${JSON.stringify(text)} in a worker`, async () => {
      const counted = await client.count(text, {encoding: 'o200k_base'});
      expect(counted).to.deep.equal({tokens: o200k, characters, words, via: 'worker'});
      expect((await client.count(text, {encoding: 'cl100k_base'})).tokens).to.equal(cl100k);
    });
  }

  it('says where tokens end, inside a character not before its end', async () => {
    const {tokenEnds} = await client.count('Hello, world 👧', {encoding: 'o200k_base', withTokenEnds: true});
    // Hello · , · world · and two tokens for the girl, which is two UTF-16 units.
    expect(tokenEnds).to.deep.equal([5, 6, 12, 15, 15]);
  });

  it('reads a file of UTF-8', async () => {
    const file = new File([TEXTS[2]!.text], 'prompt.txt');
    expect((await client.count(file, {encoding: 'o200k_base'})).tokens).to.equal(8);
  });

  it('works by a worker’s own address as well', async () => {
    client = createCountingClient('/workers/counting-worker.js');
    expect(await client.count('Hello, world', {encoding: 'o200k_base'})).to.include({tokens: 3, via: 'worker'});
  });

  it('falls back to a Blob where the address is wrong', async () => {
    client = createCountingClient('/workers/nowhere.js');
    expect(await client.count('Hello, world', {encoding: 'o200k_base'})).to.include({tokens: 3, via: 'worker'});
  });

  it('tells how far it is, and stops when told to', async () => stopsHalfway(client));

  it('drops a count when a newer one is asked for', async () => {
    const older = client.count('older', {encoding: 'o200k_base'});
    const newer = client.count('Hello, world', {encoding: 'o200k_base'});
    expect(await nameOfError(older)).to.equal('AbortError');
    expect((await newer).tokens).to.equal(3);
  });

  it('ends what is pending when it is closed, and begins anew when asked again', async () => {
    await client.count('Hello, world', {encoding: 'o200k_base'});
    const pending = client.count('every word of it counts, '.repeat(400_000), {encoding: 'o200k_base'});
    client.close();
    expect(await nameOfError(pending)).to.equal('AbortError');
    expect((await client.count('Hello, world', {encoding: 'o200k_base'})).tokens).to.equal(3);
  });
});

// What a page has refused once is not asked for again, so these come last.
describe('a counting client where no worker is allowed', () => {
  let client: CountingClient;
  let putBack: (() => void)[] = [];

  beforeEach(() => {
    putBack = [
      replaceMethod(globalThis, 'Worker', function refuse() {
        throw new TypeError('no workers here');
      }),
    ];
    client = createCountingClient('/workers/counting-worker.js?refused');
  });

  afterEach(() => {
    client.close();
    for (const undo of putBack) undo();
  });

  it('counts on the page', async () => {
    const counted = await client.count(TEXTS[1]!.text, {encoding: 'o200k_base'});
    expect(counted).to.deep.equal({tokens: 10, characters: 44, words: 9, via: 'page'});
  });

  it('tells how far it is, and stops when told to', async () => stopsHalfway(client));

  it('says so when a file cannot be read', async () => {
    putBack.push(replaceMethod(Blob.prototype, 'text', () => Promise.reject(new DOMException('', 'NotReadableError'))));
    expect(await nameOfError(client.count(new Blob(['gone']), {encoding: 'o200k_base'}))).to.equal('NotReadableError');
  });
});

async function stopsHalfway(client: CountingClient): Promise<void> {
  const shares: number[] = [];
  const stop = new AbortController();
  const counting = client.count('every word of it counts, '.repeat(400_000), {
    encoding: 'o200k_base',
    signal: stop.signal,
    onProgress: (share) => {
      shares.push(share);
      stop.abort();
    },
  });
  expect(await nameOfError(counting)).to.equal('AbortError');
  expect(shares[0]).to.be.greaterThan(0).and.lessThan(1);
  expect((await client.count('Hello, world', {encoding: 'o200k_base'})).tokens).to.equal(3);
}

async function nameOfError(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  return error instanceof Error ? error.name : `no error but ${JSON.stringify(error)}`;
}
