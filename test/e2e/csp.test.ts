import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {operateEveryControl} from '../harness/operate-controls.js';
import {launchBrowser, PINNED} from '../harness/launch-browser.js';
import {REPOSITORY} from '../harness/repository.js';
import {serveFolder, type StaticServer} from '../harness/static-server.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "img-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict page</title>
<script src="/report.js"></script><script defer src="/token-cost-elements.js"></script>
</head><body>${body}</body></html>`;

// The page reports on its own console: evaluating in the page would itself need eval.
const REPORT = `document.addEventListener('securitypolicyviolation', (event) =>
  console.debug('violation of ' + event.effectiveDirective + ' by ' + (event.sample || event.blockedURI)));`;

const pages = {
  '/report.js': REPORT,
  '/page.html': page('<h1>Costs</h1><token-cost-calculator></token-cost-calculator>'),
  '/planted.html': page('<p style="color: red">planted</p>'),
};

describe('under a strict Content-Security-Policy with Trusted Types', () => {
  let browser: Browser;
  let server: StaticServer;
  before(async () => {
    const headers = {'content-security-policy': POLICY};
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(`${REPOSITORY}dist/cdn`, {headers, pages})]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path: string): Promise<{page: Page; violations: string[]; errors: string[]}> {
    const tab = await browser.newPage({...PINNED, viewport: {width: 1280, height: 900}});
    const violations: string[] = [];
    const errors: string[] = [];
    tab.on('console', (message) => {
      if (message.text().startsWith('violation of ')) violations.push(message.text());
    });
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${server.origin}${path}`);
    return {page: tab, violations, errors};
  }

  it('a planted style attribute is caught, so this test can fail', async () => {
    const {page: tab, violations} = await open('/planted.html');
    await tab.waitForTimeout(100);
    assert.equal(violations.length, 1);
    assert.match(violations.join(), /style-src/);
    await tab.close();
  });

  it('the calculator answers to every control without a violation', async () => {
    const {page: tab, violations, errors} = await open('/page.html');
    const calculator = tab.locator('token-cost-calculator');
    await calculator.getByText(/\$\d/).first().waitFor();
    const operated = await operateEveryControl(calculator);
    assert.ok(operated >= 5, `only ${String(operated)} controls found`);
    await tab.waitForTimeout(300);
    assert.deepEqual({violations, errors}, {violations: [], errors: []});
    await tab.close();
  });
});
