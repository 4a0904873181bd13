import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS} from './chromium-flags.mjs';
import {findChromium} from './find-chromium.mjs';
import {LOOKS, SUBJECTS} from './screenshot-subjects.mjs';

/** A script has an address here: what it loads on demand lies beside it. */
const SCRIPT = new URL('../dist/cdn/token-cost-elements.js', import.meta.url);
const ORIGIN = 'http://screenshots.test/';
const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const only = process.argv[2];

const page = ({lang, dir}, markup) => `<!doctype html>
<html lang="${lang ?? 'en'}" dir="${dir ?? 'ltr'}">
  <meta charset="utf-8" />
  <title>token-cost-elements</title>
  <style>
    :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fff, #16181c); color: light-dark(#1c2127, #e6e8eb); }
    body { margin: 0; padding: 24px clamp(16px, 4vw, 40px); }
  </style>
  <body>${markup}</body>
</html>`;

/** Waits until languages, lazy views and drawings have arrived and nothing changes any more. */
async function settle(tab) {
  await tab.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await tab.waitForTimeout(700);
}

/** A fifth of the bytes of a PNG: there are hundreds of pictures. */
async function toWebp(png) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob({type: 'image/webp', quality: 0.8});
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Drawings are made when they first come into sight. */
async function scrollThrough(tab) {
  for (let top = 0; top < (await tab.evaluate(() => document.documentElement.scrollHeight)); top += 800) {
    await tab.evaluate((y) => window.scrollTo(0, y), top);
    await tab.waitForTimeout(150);
  }
  await tab.evaluate(() => window.scrollTo(0, 0));
  await settle(tab);
}

async function shoot(browser, name, subject, look) {
  const {width, media = {}} = look;
  const context = await browser.newContext({
    viewport: {width, height: 900},
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...media,
  });
  const tab = await context.newPage();
  await tab.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await tab.route(`${ORIGIN}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = page(look, subject.markup);
    return route.fulfill(name === '' ? {body, contentType: 'text/html'} : {path: fileURLToPath(new URL(name, SCRIPT))});
  });
  await tab.goto(ORIGIN);
  await tab.addScriptTag({url: `${ORIGIN}token-cost-elements.js`});
  await settle(tab);
  for (const [field, typed] of Object.entries(subject.fills ?? {})) {
    await tab.locator(field).first().fill(typed);
    await settle(tab);
  }
  for (const click of subject.clicks ?? []) {
    await tab.locator(click).first().click();
    await settle(tab);
  }
  await scrollThrough(tab);
  const png = await tab.screenshot({fullPage: true});
  const webp = await tab.evaluate(toWebp, png.toString('base64'));
  writeFileSync(`${FOLDER}${name}-${look.name}.webp`, Buffer.from(webp, 'base64'));
  await context.close();
}

if (!only) rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER, {recursive: true});
const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_FLAGS});
for (const [name, subject] of Object.entries(SUBJECTS)) {
  if (only && name !== only) continue;
  for (const look of LOOKS) await shoot(browser, name, subject, look);
  console.log(`${name}: ${LOOKS.length} pictures`);
}
await browser.close();
