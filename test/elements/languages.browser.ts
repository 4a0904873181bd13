import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TokenCostCalculatorElement} from '../../src/elements.js';
import {languages, provideTexts} from '../../src/i18n/messages-for.js';
import {ENGLISH} from '../harness/english-texts.js';
import {deepAll, settled, show, textOf} from '../harness/visitor.js';

/** 200,000 conversations of 1,000 tokens in at $2.50 a million and 500 out at $10: 200,000 x $0.0075 = $1,500. */
const WORKLOAD = `models="openai/gpt-4o" conversations="200000" per="month" turns="1" calls-per-turn="1" system-tokens="0"
  tools-tokens="0" context-tokens="0" user-tokens="1000" output-tokens="500" reasoning-tokens="0" cache-enabled="false"
  at="2026-11-21"`;

const SAID = {
  en: 'About $1,500 a month on GPT-4o.',
  de: 'Etwa 1.500 $ im Monat mit GPT-4o.',
  fr: 'Environ 1 500 $US par mois sur GPT-4o.',
  ja: 'GPT-4oでは月額約$1,500です。',
};

/** No-break spaces are spaces to a reader; how they are drawn is not the point here. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const answerOf = (calculator: Element): string => plain(textOf(deepAll(calculator.shadowRoot!, '[part=answer]')[0]));

const headingOf = (calculator: Element): string => textOf(deepAll(calculator.shadowRoot!, 'th.month')[0]);

/** Puts calculators on a page and waits until each says something. */
async function open(markup: string): Promise<TokenCostCalculatorElement[]> {
  const stage = await show(markup.replaceAll('WORKLOAD', WORKLOAD));
  const calculators = [...stage.querySelectorAll('token-cost-calculator')];
  await waitUntil(() => calculators.every((each) => answerOf(each) !== ''), 'every calculator speaks', {timeout: 5000});
  await settled();
  return calculators;
}

async function says(calculator: Element, sentence: string): Promise<void> {
  await waitUntil(() => answerOf(calculator) === sentence, `says "${sentence}", not "${answerOf(calculator)}"`, {
    timeout: 5000,
  });
}

describe('calculators in several languages', () => {
  it('speak on one page each its own, the rest that of the document', async () => {
    const markup = ['lang="de"', 'lang="ja"', ''].map(
      (lang) => `<token-cost-calculator ${lang} WORKLOAD></token-cost-calculator>`,
    );
    const calculators = await open(markup.join(''));
    expect(calculators.map(answerOf)).to.deep.equal([SAID.de, SAID.ja, SAID.en]);
    const traffic = calculators.map(
      (each) => deepAll<HTMLInputElement>(each.shadowRoot!, '#traffic-conversations')[0]?.value,
    );
    expect(traffic).to.deep.equal(['200.000', '200,000', '200,000']);
    const labels = calculators.map((each) => textOf(deepAll(each.shadowRoot!, 'label[for=traffic-conversations]')[0]));
    expect(labels).to.deep.equal(['Unterhaltungen', '会話数', 'Conversations']);
  });

  it('take a `lang` that changes around them with what they draw next, and a `locale` at once', async () => {
    const [calculator] = await open(
      '<section lang="de"><token-cost-calculator WORKLOAD></token-cost-calculator></section>',
    );
    const section = calculator!.parentElement!;
    section.lang = 'ja';
    await settled();
    expect(answerOf(calculator!)).to.equal(SAID.de);
    calculator!.scenarioElement?.patch({preset: undefined});
    await says(calculator!, SAID.ja);
    calculator!.locale = 'fr';
    await says(calculator!, SAID.fr);
    calculator!.locale = undefined;
    await says(calculator!, SAID.ja);
  });

  it('follow a region to its language', async () => {
    const [calculator] = await open('<token-cost-calculator lang="de-AT" WORKLOAD></token-cost-calculator>');
    // Austria writes the sign first.
    expect(answerOf(calculator!)).to.equal('Etwa $ 1.500 im Monat mit GPT-4o.');
  });
});

describe('a calculator in a language that it does not speak', () => {
  const page = document.documentElement;

  afterEach(async () => {
    page.removeAttribute('dir');
    await setViewport({width: 1280, height: 800});
  });

  for (const width of [320, 1280])
    it(`says it in English, from left to right, with the numbers of Egypt, ${width} px wide`, async () => {
      await setViewport({width, height: 800});
      page.dir = 'rtl';
      const [calculator] = await open('<token-cost-calculator locale="ar-EG" WORKLOAD></token-cost-calculator>');
      expect(languages()).not.to.include('ar');
      const amount = deepAll(calculator!.shadowRoot!, '[part=answer] token-cost-summary').flatMap((each) =>
        deepAll(each.shadowRoot!, 'data'),
      )[0];
      expect(amount?.textContent).to.match(/١٬٥٠٠/);
      expect(answerOf(calculator!)).to.match(/^About .*١٬٥٠٠.* a month on GPT-4o\.$/);
      expect(page.scrollWidth).to.equal(page.clientWidth);
      const texts = deepAll(calculator!.shadowRoot!, 'token-cost-inputs, token-cost-table, token-cost-summary').map(
        (view) => view.shadowRoot!.querySelector('.root') ?? view.shadowRoot!.firstElementChild!,
      );
      expect(texts.length).to.be.above(3);
      expect([
        ...new Set(texts.map((each) => `${each.getAttribute('lang')} ${getComputedStyle(each).direction}`)),
      ]).to.deep.equal(['en ltr']);
      calculator!.locale = 'de';
      await says(calculator!, SAID.de);
      expect([
        ...new Set(texts.filter((each) => each.isConnected).map((each) => each.getAttribute('lang'))),
      ]).to.deep.equal(['de']);
    });
});

describe('a calculator in another language than its page', () => {
  const page = document.documentElement;
  const before = page.lang;

  afterEach(() => {
    page.lang = before;
  });

  const spoken = (calculator: Element): Set<string> =>
    new Set(
      deepAll(calculator.shadowRoot!, '.root')
        .filter((root) => root.getRootNode() !== calculator.shadowRoot)
        .map((root) => `${root.lang} ${getComputedStyle(root).direction}`),
    );

  for (const {name, pageLang, attributes, expected} of [
    {name: 'says which', pageLang: 'en', attributes: 'locale="de"', expected: 'de ltr'},
    {name: 'says nothing where the page has said it', pageLang: 'de', attributes: '', expected: ' ltr'},
    {name: 'runs as its own language does', pageLang: 'en', attributes: 'locale="he"', expected: 'he rtl'},
  ])
    it(name, async () => {
      provideTexts('he', ENGLISH);
      page.lang = pageLang;
      const [calculator] = await open(`<token-cost-calculator ${attributes} WORKLOAD></token-cost-calculator>`);
      expect([...spoken(calculator!)]).to.deep.equal([expected]);
    });
});

describe('a language that cannot be loaded', () => {
  it('leaves English', async () => {
    const map = document.createElement('script');
    map.type = 'importmap';
    // What the page has not asked for yet can still be sent elsewhere.
    map.textContent = JSON.stringify({
      imports: {'/src/i18n/es/texts.ts': 'data:text/javascript,throw new Error("no network")'},
    });
    document.head.append(map);
    const [calculator] = await open('<token-cost-calculator lang="es" WORKLOAD></token-cost-calculator>');
    map.remove();
    // Spanish writes the sign last; the numbers stay those of the reader.
    expect(answerOf(calculator!)).to.equal('About 1500 US$ a month on GPT-4o.');
    expect(headingOf(calculator!)).to.equal('A month');
  });
});
