import {expect} from '@open-wc/testing';
import {ActionsPage, PLAIN, copied} from '../harness/actions-page.js';
import {arriveWith, keepAddress, pageAddress, setTurns, turnsOf} from '../harness/address.js';
import {settled, textOf} from '../harness/visitor.js';

keepAddress();

describe('undo, redo and starting over', () => {
  it('are off until there is something to take back, and can still be reached by keyboard', async () => {
    const page = await ActionsPage.open();
    for (const label of ['Undo', 'Redo', 'Start over']) {
      expect(page.isOff(label), label).to.equal(true);
      expect(page.button(label).hasAttribute('disabled')).to.equal(false);
    }
    await page.press('Undo');
    expect(page.actions.shadowRoot?.activeElement).to.equal(page.button('Undo'));
    expect(page.status).to.equal('');
  });

  it('do what they say, say it, and keep the focus', async () => {
    const page = await ActionsPage.open();
    setTurns(page.scenario, 9);
    await settled();
    await page.press('Undo');
    expect([turnsOf(page.scenario), page.status]).to.deep.equal([1, 'Taken back.']);
    expect(page.actions.shadowRoot?.activeElement).to.equal(page.button('Undo'));
    expect([page.isOff('Undo'), page.isOff('Redo'), page.isOff('Start over')]).to.deep.equal([true, false, true]);
    await page.press('Redo');
    expect([turnsOf(page.scenario), page.status]).to.deep.equal([9, 'Done again.']);
    await page.press('Start over');
    expect([turnsOf(page.scenario), page.status]).to.deep.equal([1, 'Started over.']);
    await page.press('Undo');
    expect(turnsOf(page.scenario)).to.equal(9);
  });

  it('tell the page, once for each', async () => {
    const page = await ActionsPage.open();
    let changes = 0;
    page.scenario.addEventListener('token-cost-change', () => (changes += 1));
    page.scenario.patch({models: ['openai/gpt-4o']});
    await settled();
    await page.press('Undo');
    await page.press('Redo');
    expect(changes).to.equal(3);
  });
});

describe('a baseline', () => {
  it('stands beside what is on show, with both costs and what has changed', async () => {
    const page = await ActionsPage.open();
    expect(page.part('baseline')).to.equal(null);
    await page.press('Save as baseline');
    expect(page.isOff('Save as baseline')).to.equal(true);
    expect(textOf(page.part('baseline') as HTMLElement)).to.contain('Nothing has changed since.');
    page.scenario.patch({selected: 'openai/gpt-4o-mini'});
    setTurns(page.scenario, 2);
    await settled();
    const box = page.part('baseline') as HTMLElement;
    // Twice 1,000 + 500 in the second turn of which 1,500 are sent again: 3,500 in, 1,000 out, at $0.15 and $0.60.
    const usd = (10_000 * (3_500 * 0.15 + 1_000 * 0.6)) / 1e6;
    const amounts = [...box.querySelectorAll('data')].map((each) => Number(each.value));
    expect(amounts[0]).to.be.closeTo(75, 1e-9);
    expect(amounts[1]).to.be.closeTo(usd, 1e-9);
    expect(page.sentence('baseline')).to.equal('Before: $75 a month on GPT-4o. Now: $11.25 on GPT-4o mini, 85% less.');
    expect(
      [...box.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => textOf(cell as HTMLElement))),
    ).to.deep.equal([
      ['Answer about', 'GPT-4o', 'GPT-4o mini'],
      ['Turns each', '1', '2'],
    ]);
  });

  it('changes places with what is on show', async () => {
    const page = await ActionsPage.open();
    await page.press('Save as baseline');
    setTurns(page.scenario, 9);
    await settled();
    await page.press('Swap');
    expect(turnsOf(page.scenario)).to.equal(1);
    await page.press('Swap');
    expect([turnsOf(page.scenario), page.status]).to.deep.equal([9, 'Swapped with the baseline.']);
  });

  it('is forgotten, and the keyboard goes on from the toolbar', async () => {
    const page = await ActionsPage.open();
    await page.press('Save as baseline');
    await page.press('Forget');
    expect(page.part('baseline')).to.equal(null);
    expect(page.actions.shadowRoot?.activeElement).to.equal(page.button('Undo'));
    expect(page.status).to.equal('The baseline is forgotten.');
  });

  it('says unknown where a price is not known', async () => {
    const page = await ActionsPage.open(`${PLAIN} at="2020-01-01"`);
    await page.press('Save as baseline');
    expect(page.sentence('baseline')).to.equal('Before: unknown a month on GPT-4o. Now: unknown on GPT-4o.');
  });
});

describe('a link', () => {
  it('is offered only on a page that has opted in', async () => {
    const page = await ActionsPage.open();
    expect(() => page.button('Copy link')).to.throw();
  });

  it('is the address of this page with all that is on show, even where nothing has been changed', async () => {
    const page = await ActionsPage.open(`${PLAIN} state-key="tcc"`);
    const address = await copied(() => page.press('Copy link'));
    expect(page.status).to.equal('Link copied.');
    expect(address.startsWith(pageAddress)).to.equal(true);
    const text = new URL(address).searchParams.get('tcc');
    expect(text).to.match(/^1\.t\.1~ts\.0~tu\.1000~to\.500~pc\.0~m\.openai_2Fgpt-4o~m\.openai_2Fgpt-4o-mini~d\./);
    expect(location.href).to.equal(pageAddress);
  });

  it('says what it cost when it was shared, until something changes', async () => {
    for (const leave of ['dismiss', 'change']) {
      arriveWith('tcc=1.m.openai_2Fgpt-4o~t.1~ts.0~tu.1000~to.500~pc.0~d.2026-01-05~y.100~v.2026.1.5');
      const page = await ActionsPage.open('state-key="tcc" at="2026-11-21"');
      const notice = page.part('notice') as HTMLElement;
      expect(page.sentence('notice')).to.equal(
        'When this was shared, with prices of Jan 5, 2026, it was $100 a month on GPT-4o. With prices of Nov 21, 2026 it is $75.',
      );
      expect([...notice.querySelectorAll('data')].map((each) => Number(each.value))).to.deep.equal([100, 75]);
      if (leave === 'dismiss') await page.press('Dismiss');
      else setTurns(page.scenario, 3);
      await settled();
      expect(page.part('notice')).to.equal(null);
      page.actions.closest('main')?.remove();
    }
  });
});
