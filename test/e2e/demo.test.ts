import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {accessibilityProblems} from '../harness/axe.js';
import {deepText} from '../harness/deep-text.js';
import {launchBrowser, PINNED, watchPage} from '../harness/launch-browser.js';
import {REPOSITORY} from '../harness/repository.js';

const folder = pathToFileURL(`${REPOSITORY}dist-demo/`).href;

describe('the built demo, opened as a file', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const width of [320, 1280]) {
    it(`shows a cost at ${String(width)} px, asks for nothing and overflows nowhere`, async () => {
      const page = await browser.newPage({...PINNED, viewport: {width, height: 900}});
      const problems = watchPage(page, folder);
      await page.goto(`${folder}index.html`);
      const calculator = page.locator('token-cost-calculator').first();
      await calculator.getByText(/\$\d/).first().waitFor();
      assert.doesNotMatch(await deepText(page), /NaN|undefined|Infinity|\[object Object\]/);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `the page is ${String(overflow)} px wider than the window`);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  for (const width of [320, 700, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`leaves no question of accessibility open at ${String(width)} px, ${colorScheme}, with everything unfolded`, async () => {
        const page = await browser.newPage({...PINNED, colorScheme, viewport: {width, height: 900}});
        await page.goto(`${folder}index.html`);
        await page.locator('tr[data-offer] .name').first().click();
        for (const summary of await page.locator('summary').all()) if (await summary.isVisible()) await summary.click();
        assert.deepEqual(await accessibilityProblems(page, 'html'), []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `the page is ${String(overflow)} px wider than the window`);
        await page.close();
      });
    }
  }
});
