import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {findChromium} from '../../scripts/find-chromium.mjs';
import {REPOSITORY} from '../harness/repository.js';

const folder = mkdtempSync(join(tmpdir(), 'token-cost-setup-'));
after(() => rmSync(folder, {recursive: true, force: true}));

describe('finding a browser', () => {
  it('takes CHROME_PATH before anything else', () => {
    const before = process.env['CHROME_PATH'];
    process.env['CHROME_PATH'] = process.execPath;
    try {
      assert.equal(findChromium(), process.execPath);
    } finally {
      if (before === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = before;
    }
  });

  it('says in one line how to install one', () => {
    const script = `import('${REPOSITORY}scripts/find-chromium.mjs').then((m) => m.findChromium()).catch((e) => console.log(e.message))`;
    const env = {...process.env, CHROME_PATH: join(folder, 'nowhere')};
    const message = execFileSync(process.execPath, ['--eval', script], {env, encoding: 'utf8'});
    assert.match(message, /^No Chromium found: [^\n]*install[^\n]*CHROME_PATH\.\n$/);
  });
});

describe('setting up a fresh clone', () => {
  const lock = (version: string) => JSON.stringify({packages: {'': {}, 'node_modules/lit': {version}}});
  // A stand-in for npm that only writes down that it was called.
  const npm = '#!/bin/sh\necho "npm $1"\n';

  for (const {why, installed, expected} of [
    {why: 'installs when nothing is there', installed: undefined, expected: 'npm ci\n'},
    {why: 'installs when a package is older than the lock file', installed: lock('3.3.2'), expected: 'npm ci\n'},
    {why: 'installs nothing when the versions are those of the lock file', installed: lock('3.3.3'), expected: ''},
  ]) {
    it(why, () => {
      const clone = mkdtempSync(join(folder, 'clone-'));
      mkdirSync(join(clone, 'node_modules'));
      mkdirSync(join(clone, 'bin'));
      cpSync(`${REPOSITORY}scripts/setup.mjs`, join(clone, 'scripts/setup.mjs'));
      writeFileSync(join(clone, 'package-lock.json'), lock('3.3.3'));
      if (installed !== undefined) writeFileSync(join(clone, 'node_modules/.package-lock.json'), installed);
      writeFileSync(join(clone, 'bin/npm'), npm, {mode: 0o755});
      const env = {...process.env, PATH: `${join(clone, 'bin')}:${process.env['PATH'] ?? ''}`};
      const {stdout, status} = spawnSync(process.execPath, [join(clone, 'scripts/setup.mjs')], {env, encoding: 'utf8'});
      assert.equal(status, 0);
      assert.equal(stdout.replace(/^Installing.*\n/, ''), expected);
    });
  }
});
