import {expect} from '@open-wc/testing';
import {copied} from '../harness/actions-page.js';
import {KeyboardVisitor} from '../harness/keyboard-visitor.js';

/** What each task of docs/guides/visitor-tasks.md may need. */
const MOST_ACTIONS = 6;

/** Far less than what is shown, far more than the last digits of a double. */
const CLOSE_USD = 1e-6;

describe('somebody with a keyboard and no instructions', () => {
  let visitor: KeyboardVisitor;
  const address = location.href;

  beforeEach(async () => {
    // What the task before has put into the address is not this one's.
    history.replaceState(history.state, '', address);
    visitor = await KeyboardVisitor.at('state-key="w"');
  });

  afterEach(() => expect(visitor.actions).to.be.within(1, MOST_ACTIONS));

  after(() => history.replaceState(history.state, '', address));

  it('finds the cheapest model for a chatbot of 300 conversations a day of 8 turns', async () => {
    await visitor.tabTo('Conversations');
    await visitor.type('300');
    await visitor.tabTo('Counted per');
    await visitor.type('day');
    await visitor.tabTo('Turns each');
    await visitor.type('8');
    // gpt-oss-120b on Groq: 0.15 in, 0.075 cached, 0.6 out. The prompts of a conversation are 950, 1,450, … 4,450 =
    // 21,600 tokens, 0.8 of 800 + 950 + … + 3,950 = 17,950 come from the cache, and 8 x 350 = 2,800 are answered.
    const usdPerConversation = (0.15 * (21_600 - 0.8 * 17_950) + 0.075 * 0.8 * 17_950 + 0.6 * 2_800) / 1e6;
    const answer = await visitor.read('token-cost-summary', /\$34\.59 of gpt-oss-120b, the cheapest of your 8\.$/);
    expect(answer.usd[1]).to.be.closeTo(300 * 30 * usdPerConversation, CLOSE_USD);
  });

  it('learns whether a $20 plan is cheaper for coding with an assistant', async () => {
    await visitor.tabTo('Start from');
    await visitor.type('My own c');
    await visitor.tabTo('Compare');
    await visitor.press('ArrowRight');
    await visitor.press('ArrowRight');
    // Claude Sonnet 5.5: 10 out, 0.1 cached, 2.5 written. Turn t asks with 8,000 t + 1,000 (t - 1) tokens: 1,870,000 in
    // 20 turns, of which the prompt before is 1,691,000; 9 times out of 10 it is cached.
    const read = 0.9 * 1_691_000;
    const usdPerConversation = (0.1 * read + 2.5 * (1_870_000 - read) + 10 * 20_000) / 1e6;
    const verdict = await visitor.read(
      '.verdict',
      /^At your 300 conversations .* Claude Sonnet 5\.5 by API costs \$367\D/,
    );
    expect(verdict.usd.some((usd) => Math.abs(usd - 300 * usdPerConversation) < CLOSE_USD)).to.equal(true);
    // A plan that is sold for $20 has a row to hold against that.
    const row = await visitor.read('tr', /1 account × \$20\.00/);
    expect(row.text).to.match(/^Claude Pro /);
    expect(row.usd[0]).to.be.within(20, 300 * usdPerConversation);
  });

  it('sees what caching saves', async () => {
    await visitor.tabTo('Prompt caching');
    await visitor.press('Space');
    await visitor.tabTo('Compare');
    await visitor.press('End');
    await visitor.press('ArrowLeft');
    // Claude Sonnet 5.5: 2 in, 0.1 cached, 2.5 written; the prompts of six turns are 13,200 tokens, their beginnings
    // 10,550, found 8 times out of 10.
    const read = 0.8 * 10_550;
    const savedUsd = (10_000 * (2 * 13_200 - 0.1 * read - 2.5 * (13_200 - read))) / 1e6;
    const advice = await visitor.read('li', /^You could turn on prompt caching\. .* \$136\.56 a month/);
    expect(advice.usd[0]).to.be.closeTo(savedUsd, CLOSE_USD);
  });

  it('sees in which month $10,000 are spent', async () => {
    await visitor.tabTo('Compare');
    await visitor.press('ArrowLeft');
    await visitor.press('ArrowLeft');
    await visitor.press('ArrowLeft');
    await visitor.tabTo('Budget, USD');
    await visitor.type('10000');
    // 337.44 a month: 29 months cost 9,785.76 and 30 cost 10,123.20. The 30th from November 2026 is April 2029.
    const end = await visitor.read('p', /As one sum for all months, \$10,000 is spent in (.*?)\./);
    expect(end.text).to.contain('$10,000 is spent in Apr 2029.');
  });

  it('sends the comparison to somebody else', async () => {
    await visitor.tabTo('Conversations');
    await visitor.type('300');
    visitor.countAnew();
    const text = await copied(async () => {
      await visitor.tabTo('Export');
      await visitor.press('Enter');
      await visitor.tabTo('Copy table as Markdown');
      await visitor.press('Enter');
    });
    // The same model and six turns: 13,200 tokens asked, 0.8 of 10,550 from the cache, 2,100 answered.
    const usd = (300 * (0.15 * (13_200 - 0.8 * 10_550) + 0.075 * 0.8 * 10_550 + 0.6 * 2_100)) / 1e6;
    expect(text).to.contain(`| gpt-oss-120b | Groq | ${usd.toFixed(4)} |`);
    expect(text).to.contain('| Conversations | 300 |');
    await visitor.read('[role=status]', /^Copied\.$/);
  });
});
