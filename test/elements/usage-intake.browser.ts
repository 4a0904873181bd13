import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {problemsInPage} from '../harness/axe-in-page.js';
import {PATIENCE, UsageVisitor, openAiAnswer} from '../harness/usage-page.js';
import {settled} from '../harness/visitor.js';

/** $2.50 on GPT-4o. */
const ANSWER = openAiAnswer('gpt-4o', 1_000_000, 0, 0);

const CSV = ['model,prompt tokens,cached tokens,output tokens,other', 'gpt-4o,1000000,400000,100000,300000'].join('\n');

describe('a log', () => {
  it('can be dropped as a file', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.drop(new File([ANSWER], 'usage.jsonl'));
    await visitor.isRead();
    expect(visitor.usd).to.be.closeTo(2.5, 1e-12);
    expect(visitor.said('.title')).to.equal('File: usage.jsonl < 0.1 MB');
    expect(visitor.area).to.equal(undefined);
  });

  it('can be opened as a file, and cleared for the next one', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.open(new File([`${ANSWER}\n${ANSWER}`], 'usage.jsonl'));
    await visitor.isRead();
    expect(visitor.usd).to.be.closeTo(5, 1e-12);
    await visitor.press('clear');
    await settled();
    expect(visitor.area!.matches(':focus')).to.equal(true);
    expect(visitor.all('.answer')).to.deep.equal([]);
  });

  it('is read while it is typed, a moment after the last key', async () => {
    const visitor = await UsageVisitor.visit();
    visitor.area!.focus();
    await sendKeys({type: '{"model":"gpt-4o","usage":{"prompt_tokens":1000000,"completion_tokens":0}}'});
    await waitUntil(() => visitor.all('.answer').length > 0, 'it is read', PATIENCE);
    expect(visitor.usd).to.be.closeTo(2.5, 1e-12);
    expect(visitor.area!.value).to.contain('prompt_tokens');
    expect(visitor.area!.matches(':focus')).to.equal(true);
  });

  it('of more than 100,000 characters never gets into the field', async () => {
    const visitor = await UsageVisitor.visit();
    const lines = Array.from({length: 1_000}, () => ANSWER).join('\n');
    expect(await visitor.insert(lines)).to.equal(true);
    await visitor.isRead();
    expect(visitor.area).to.equal(undefined);
    expect(visitor.one('.preview').textContent.trim()).to.equal(`${lines.slice(0, 2_000)}…`);
    expect(visitor.usd).to.be.closeTo(2_500, 1e-9);
  });

  it('shows how far it is read, and can be given up', async () => {
    const visitor = await UsageVisitor.visit();
    const megabyte = `${ANSWER}\n`.repeat(Math.ceil(1e6 / ANSWER.length));
    await visitor.open(new File(Array<string>(150).fill(megabyte), 'large.jsonl'));
    await waitUntil(() => /^\d.* of 15\d MB, \d[\d,]* rows$/.test(visitor.said('.progress span')), 'it says', PATIENCE);
    expect(visitor.all<HTMLProgressElement>('progress')[0]!.value).to.be.within(0.0001, 0.9999);
    await visitor.press('cancel');
    expect(visitor.said('.failure')).to.equal('Reading was cancelled.');
    expect(visitor.status).to.equal('Reading was cancelled.');
    expect(visitor.all('progress, .answer')).to.deep.equal([]);
    expect(visitor.one('[data-do=clear]').matches(':focus')).to.equal(true);
  });

  it('is read by the worker that the page hosts, where it names one', async () => {
    performance.clearResourceTimings();
    const visitor = await UsageVisitor.visit(undefined, 'worker-url="/workers/usage-worker.js"');
    await visitor.read(ANSWER);
    expect(visitor.usd).to.be.closeTo(2.5, 1e-12);
    const loaded = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(loaded).to.include('/workers/usage-worker.js');
  });

  it('can be an example, which says that it is one', async () => {
    const visitor = await UsageVisitor.visit();
    expect(visitor.said('.intake > .hint')).to.contain('not sent, not stored');
    await visitor.press('example');
    await visitor.isRead();
    expect(visitor.said('.intake > .hint')).to.equal('A sample: these calls are made up, the prices are real.');
    expect(visitor.table('formats').map(([, rows]) => rows)).to.deep.equal(['6', '6']);
    expect(visitor.table('unknown')).to.deep.equal([]);
    expect(visitor.all('.bad')).to.deep.equal([]);
    // The call of 288,400 prompt tokens is past GPT-6.1 Sol's threshold of 272,000.
    expect(visitor.said('.long-context')).to.match(/^1 call was past a threshold/);
  });

  it('of another kind has its columns told by their names, which can be corrected', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(CSV);
    // 600,000 x $2.50 + 400,000 x $1.25 + 100,000 x $10 per million.
    expect(visitor.usd).to.be.closeTo(1.5 + 0.5 + 1, 1e-12);
    await visitor.choose('promptMeans', 'without-cached');
    await visitor.isRead();
    expect(visitor.usd).to.be.closeTo(2.5 + 0.5 + 1, 1e-12);
    await visitor.choose('column-output', 'other');
    await visitor.isRead();
    expect(visitor.usd).to.be.closeTo(2.5 + 0.5 + 3, 1e-12);
    await visitor.choose('column-cacheRead', '');
    await visitor.isRead();
    expect(visitor.usd).to.be.closeTo(2.5 + 3, 1e-12);
  });

  it('whose columns say nothing is read once they are named', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read('a,b,c\ngpt-4o,1000000,100000');
    expect(visitor.said('.failure')).to.equal('No usage was found in it.');
    for (const [field, column] of [
      ['model', 'a'],
      ['prompt', 'b'],
      ['output', 'c'],
    ] as const) {
      await visitor.choose(`column-${field}`, column);
      await visitor.isRead();
    }
    expect(visitor.usd).to.be.closeTo(2.5 + 1, 1e-12);
  });

  it('can be handed over, read and taken over by keyboard alone', async () => {
    const visitor = await UsageVisitor.visit();
    visitor.area!.focus();
    const tabTo = async (what: string): Promise<void> => {
      for (let stop = 0; stop < 60 && !visitor.one(`[data-do=${what}]`).matches(':focus'); stop += 1)
        await sendKeys({press: 'Tab'});
    };
    await tabTo('example');
    await sendKeys({press: 'Enter'});
    await visitor.isRead();
    expect(visitor.one('[data-do=clear]').matches(':focus')).to.equal(true);
    await tabTo('take');
    await sendKeys({press: 'Enter'});
    await settled();
    expect(visitor.one('[data-do=undo]').matches(':focus')).to.equal(true);
    await sendKeys({press: 'Enter'});
    await settled();
    expect(visitor.one('[data-do=take]').matches(':focus')).to.equal(true);
  });

  it('is accessible in every state', async () => {
    const visitor = await UsageVisitor.visit();
    expect(await problemsInPage(visitor.stage)).to.deep.equal([]);
    await visitor.press('example');
    await visitor.isRead();
    for (const details of visitor.all<HTMLDetailsElement>('details')) details.open = true;
    await settled();
    expect(await problemsInPage(visitor.stage)).to.deep.equal([]);
    await visitor.read(`${CSV}\nmy-own-model,1,0,1,1\nbroken`);
    expect(visitor.all('.bad, .mapping, [data-table=unknown]').length).to.equal(3);
    expect(await problemsInPage(visitor.stage)).to.deep.equal([]);
  }).timeout(30_000);
});
