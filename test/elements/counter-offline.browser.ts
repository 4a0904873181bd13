import {expect} from '@open-wc/testing';
import {CounterVisitor} from '../harness/counter-page.js';
import {textOf} from '../harness/visitor.js';

/** What the page has not asked for yet can still be sent elsewhere. */
function loseTable(): void {
  const map = document.createElement('script');
  map.type = 'importmap';
  const nowhere = 'data:text/javascript,throw new Error("no network")';
  map.textContent = JSON.stringify({imports: {'/src/tokens/ranks/o200k_base.ts': nowhere}});
  document.head.append(map);
}

describe('a tokenizer that cannot be loaded', () => {
  before(loseTable);

  it('is said to be so, with no number in its place, and asked for again', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello');
    await visitor.hears('.counts', /The tokenizer could not be loaded\. Try again/);
    expect(visitor.find('[part=tokens]')).to.equal(undefined);
    expect(visitor.button('Use as system prompt').disabled).to.equal(true);
    await visitor.press('Try again');
    expect(visitor.area.matches(':focus')).to.equal(true);
    await visitor.hears('.counts', /could not be loaded/);
  });

  it('is not missed where another one counts', async () => {
    const visitor = await CounterVisitor.visit('encoding="cl100k_base"');
    await visitor.put('Hello');
    await visitor.reads('1 token');
    await visitor.opens('.elsewhere');
    await visitor.hears('.elsewhere', /could not be loaded/);
    expect(textOf(visitor.one('.elsewhere'))).to.not.contain('0 exact');
  });
});
