import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {accessibilityProblems} from '../harness/axe.js';
import {chartProblems} from '../harness/gates/charts.js';
import {keyboardProblems} from '../harness/gates/keyboard.js';
import {nonsenseProblems} from '../harness/gates/nonsense.js';
import {largeTextProblems, reflowProblems} from '../harness/gates/reflow.js';
import {launchBrowser, PINNED} from '../harness/launch-browser.js';

/** A chart as it should be, into which a row plants its mistake. */
const CHART = `<figure><figcaption>Cheap is cheaper.</figcaption><p part="summary">It is.</p><canvas aria-hidden="true"></canvas>
  <input type="range" aria-label="Point" aria-valuetext="Turn 1"><details open><table><tbody><tr><td>1</td></tr></tbody></table></details></figure>`;

const chart = (markup: string): string =>
  `<token-cost-chart view="turns"><template shadowrootmode="open">${markup}</template></token-cost-chart>`;

const inShadow = (markup: string): string => `<x-host><template shadowrootmode="open">${markup}</template></x-host>`;

interface Plant {
  gate: (page: Page) => Promise<string[]>;
  good: string;
  bad: readonly (readonly [what: string, markup: string])[];
}

const PLANTS: Readonly<Record<string, Plant>> = {
  accessibility: {
    gate: (page) => accessibilityProblems(page, 'main'),
    good: inShadow('<button>Open</button>'),
    bad: [
      ['a button without a name', inShadow('<button></button>')],
      ['grey on grey', inShadow('<p style="color: #888; background: #999">Text</p>')],
      [
        'contrast that cannot be decided',
        inShadow('<p style="background: linear-gradient(red, #fff)">Text that is long enough</p>'),
      ],
    ],
  },
  keyboard: {
    gate: keyboardProblems,
    good: inShadow('<button>One</button><details><summary>More</summary><input aria-label="Inside"></details>'),
    bad: [
      ['no visible focus', inShadow('<button style="outline: none">One</button>')],
      ['a trap', inShadow('<button onkeydown="event.preventDefault()">One</button><button>Two</button>')],
      [
        'a stop that is jumped over',
        inShadow('<button onfocus="this.nextSibling.focus()">One</button><a href="#">Two</a><button>Three</button>'),
      ],
    ],
  },
  charts: {
    gate: chartProblems,
    good: chart(CHART),
    bad: [
      ['nothing drawn without a word why', chart('<figure><p part="nothing"></p></figure>')],
      ['no takeaway', chart(CHART.replace('Cheap is cheaper.', ''))],
      ['a long takeaway', chart(CHART.replace('Cheap', 'one two three four five six seven eight nine ten eleven'))],
      ['no summary', chart(CHART.replace('It is.', ''))],
      ['no cursor', chart(CHART.replace('type="range"', 'type="text"'))],
      ['a cursor without words', chart(CHART.replace('aria-valuetext="Turn 1"', ''))],
      ['no table', chart(CHART.replace('<tr><td>1</td></tr>', ''))],
      ['a canvas that is read out', chart(CHART.replace('aria-hidden="true"', ''))],
    ],
  },
  reflow: {
    gate: reflowProblems,
    good: inShadow(
      '<div role="region" aria-label="Table" tabindex="0" style="overflow-x: auto"><table style="width: 2000px"><tr><td>1</td></tr></table></div>',
    ),
    bad: [
      ['a wide line', inShadow('<p style="white-space: nowrap; width: 2000px">Text</p>')],
      [
        'a scroller that no key reaches',
        inShadow('<div style="overflow-x: auto"><p style="width: 2000px">Text</p></div>'),
      ],
    ],
  },
  'large text': {
    gate: largeTextProblems,
    good: inShadow('<p style="width: 30em; max-width: 100%">Text</p>'),
    bad: [['a width that grows with the text', inShadow('<p style="width: 30em">Text</p>')]],
  },
  nonsense: {
    gate: nonsenseProblems,
    good: inShadow('<p>About $12 a month; an infinite loop is not shown, nor is a nullable.</p>'),
    bad: ['$NaN', 'undefined a month', '-Infinity', '[object Object]', 'null tokens', 'About {usd} a month'].map(
      (text) => [text, inShadow(`<p>${text}</p>`)] as const,
    ),
  },
};

describe('a planted violation', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  async function problems(gate: Plant['gate'], markup: string): Promise<string[]> {
    const page = await browser.newPage({...PINNED, viewport: {width: 600, height: 800}});
    await page.setContent(
      `<!doctype html><html lang="en"><title>Planted</title><body><main>${markup}</main></body></html>`,
    );
    const found = await gate(page);
    await page.close();
    return found;
  }

  for (const [name, {gate, good, bad}] of Object.entries(PLANTS)) {
    it(`is not seen where there is none: ${name}`, async () => assert.deepEqual(await problems(gate, good), []));
    for (const [what, markup] of bad) {
      it(`is caught by the gate of ${name}: ${what}`, async () =>
        assert.notDeepEqual(await problems(gate, markup), []));
    }
  }
});
