import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS} from './chromium-flags.mjs';
import {findChromium} from './find-chromium.mjs';

const DEMO = new URL('../dist-demo/index.html', import.meta.url).href;
const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

mkdirSync(FOLDER, {recursive: true});
const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_FLAGS});
for (const colorScheme of ['light', 'dark']) {
  for (const width of [1280, 700, 320]) {
    const context = await browser.newContext({viewport: {width, height: 900}, colorScheme, reducedMotion: 'reduce'});
    const page = await context.newPage();
    await page.goto(DEMO);
    const calculator = page.locator('token-cost-calculator');
    await calculator.getByRole('button', {name: 'Claude Sonnet 5.5'}).click();
    await calculator.screenshot({path: `${FOLDER}calculator-${width}-${colorScheme}.png`});
    await context.close();
  }
}
await browser.close();
