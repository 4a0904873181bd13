import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {operateEveryControl} from '../harness/operate-controls.js';
import {launchBrowser, PINNED} from '../harness/launch-browser.js';
import {REPOSITORY} from '../harness/repository.js';
import {serveFolder, type StaticServer} from '../harness/static-server.js';

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "img-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];
/** What a page has to allow, by what is on it. */
const POLICIES = {
  calculator: [...STRICT, 'trusted-types lit-html'].join('; '),
  counting: [...STRICT, 'worker-src blob:', 'trusted-types lit-html token-cost-elements'].join('; '),
  'counting without a worker': [...STRICT, 'trusted-types lit-html token-cost-elements'].join('; '),
};

const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict page</title>
<script src="/report.js"></script><script defer src="/token-cost-elements.js"></script>
</head><body>${body}</body></html>`;

// The page reports on its own console: evaluating in the page would itself need eval.
const REPORT = `document.addEventListener('securitypolicyviolation', (event) =>
  console.debug('violation of ' + event.effectiveDirective + ' by ' + (event.sample || event.blockedURI)));`;

const pages = {
  '/report.js': REPORT,
  '/page.html': page(
    '<h1>Costs</h1><token-cost-calculator sections="compare anatomy plans tiers forecast advice"></token-cost-calculator>',
  ),
  '/data.html': page('<h1>Costs</h1><token-cost-calculator sections="measure compare"></token-cost-calculator>'),
  '/planted.html': page('<p style="color: red">planted</p>'),
};

describe('under a strict Content-Security-Policy with Trusted Types', () => {
  let browser: Browser;
  const servers = new Map<string, StaticServer>();
  before(async () => {
    browser = await launchBrowser();
    for (const [name, policy] of Object.entries(POLICIES)) {
      const headers = {'content-security-policy': policy};
      servers.set(name, await serveFolder(`${REPOSITORY}dist/cdn`, {headers, pages}));
    }
  });
  after(async () => {
    await browser.close();
    for (const server of servers.values()) await server.close();
  });

  async function open(
    path: string,
    policy: keyof typeof POLICIES = 'calculator',
  ): Promise<{page: Page; violations: string[]; errors: string[]}> {
    const tab = await browser.newPage({...PINNED, viewport: {width: 1280, height: 900}});
    const violations: string[] = [];
    const errors: string[] = [];
    tab.on('console', (message) => {
      if (message.text().startsWith('violation of ')) violations.push(message.text());
    });
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${servers.get(policy)?.origin ?? ''}${path}`);
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

  it('texts are counted and logs read in workers without a violation, where a page allows them', async () => {
    const {page: tab, violations, errors} = await open('/data.html', 'counting');
    await countsAndReads(tab);
    const operated = await operateEveryControl(tab.locator('token-cost-calculator'));
    assert.ok(operated >= 5, `only ${String(operated)} controls found`);
    assert.deepEqual({violations, errors}, {violations: [], errors: []});
    await tab.close();
  });

  it('the page counts and reads by itself where no worker is allowed', async () => {
    const {page: tab, violations, errors} = await open('/data.html', 'counting without a worker');
    await countsAndReads(tab);
    // The browser tells of each worker that it has refused, and of nothing else.
    assert.deepEqual([...new Set(violations)], ['violation of worker-src by blob']);
    assert.deepEqual(errors, []);
    await tab.close();
  });
});

/** "Hello, world" is 3 tokens of o200k_base; the example is priced. */
async function countsAndReads(tab: Page): Promise<void> {
  const counter = tab.locator('token-cost-counter');
  await counter.locator('textarea').fill('Hello, world');
  await counter.locator('[part~=tokens] data[value="3"]').waitFor();
  const usage = tab.locator('token-cost-usage');
  await usage.getByRole('button', {name: 'See an example'}).click();
  await usage.getByText('at list prices').first().waitFor();
}
