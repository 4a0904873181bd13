import {expect} from '@open-wc/testing';
import type {UsageClient, UsageProgress} from '../../src/workers/usage-client.js';
import {createUsageClient} from '../../src/workers/create-usage-client.js';
import {replaceMethod} from '../harness/replace-method.js';

const ANSWER = {
  model: 'gpt-4o',
  created: 1_795_219_200,
  usage: {prompt_tokens: 1200, completion_tokens: 300, prompt_tokens_details: {cached_tokens: 1000}},
};

/** A log of a few megabytes. */
const LONG_LOG = `${JSON.stringify(ANSWER)}\n`.repeat(40_000);

function totalsOf(summary: Awaited<ReturnType<UsageClient['read']>>): Record<string, number> {
  const cells = summary.groups.flatMap(({cells: own}) => own);
  const sum = (of: (cell: (typeof cells)[number]) => number): number =>
    cells.reduce((total, cell) => total + of(cell), 0);
  return {
    rows: summary.reading.rows,
    calls: sum(({calls}) => calls),
    input: sum(({tokens}) => tokens.input),
    cacheRead: sum(({tokens}) => tokens.cacheRead),
    output: sum(({tokens}) => tokens.output),
  };
}

for (const place of ['a worker', 'the page'] as const) {
  describe(`a client that reads logs on ${place}`, () => {
    let client: UsageClient;
    let putBack: () => void = () => undefined;

    beforeEach(() => {
      if (place === 'the page') putBack = replaceMethod(globalThis, 'Worker', undefined);
      client = createUsageClient();
    });

    afterEach(() => {
      client.close();
      putBack();
    });

    it('sums a log that is pasted', async () => {
      const summary = await client.read(`${JSON.stringify(ANSWER)}\n`.repeat(3), {thresholds: []});
      // 3 x (1,200 with 1,000 of them cached, and 300)
      expect(totalsOf(summary)).to.deep.equal({rows: 3, calls: 3, input: 600, cacheRead: 3000, output: 900});
    });

    it('sums a file, told how far it is', async () => {
      const told: UsageProgress[] = [];
      const file = new File([LONG_LOG], 'log.jsonl');
      const summary = await client.read(file, {thresholds: [500, 272_001], onProgress: (each) => told.push(each)});
      expect(totalsOf(summary)).to.include({rows: 40_000, calls: 40_000, input: 8_000_000, cacheRead: 40_000_000});
      expect(summary.groups[0]?.cells.map(({fromPromptTokens}) => fromPromptTokens)).to.deep.equal([500]);
      expect(told[0]?.totalBytes).to.equal(file.size);
      expect(told[0]?.bytes).to.be.greaterThan(0).and.at.most(file.size);
      expect(told[0]?.rows).to.be.greaterThan(0).and.at.most(40_000);
    });

    it('stops when told to', async () => {
      const stop = new AbortController();
      const reading = client.read(LONG_LOG, {thresholds: [], signal: stop.signal, onProgress: () => stop.abort()});
      expect(await nameOfError(reading)).to.equal('AbortError');
    });

    it('ends when it is closed, and reads again when asked', async () => {
      const reading = client.read(LONG_LOG, {thresholds: []});
      client.close();
      expect(await nameOfError(reading)).to.equal('AbortError');
      expect(totalsOf(await client.read(JSON.stringify(ANSWER), {thresholds: []}))).to.include({calls: 1});
    });
  });
}

async function nameOfError(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  return error instanceof Error ? error.name : `no error but ${JSON.stringify(error)}`;
}
