import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ciede2000, type Lab} from '../../scripts/palette/ciede2000.js';
import {contrastOf, seenAs, VISIONS} from '../../scripts/palette/color-vision.js';
import {paletteProblems} from '../../scripts/palette/palette-figures.js';
import {LIGHT_PALETTE} from '../../src/charts/chart-palette.js';
import {REPOSITORY} from '../harness/repository.js';

function checkPalette(...more: string[]): {status: number | null; output: string} {
  const command = ['--import', 'tsx', 'scripts/check-palette.mts', ...more];
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: REPOSITORY, encoding: 'utf8'});
  return {status, output: stdout + stderr};
}

describe('the check of the palette', () => {
  it('passes ours, in both themes and for all who look', () => {
    const {status, output} = checkPalette();
    assert.equal(status, 0, output);
    assert.equal(output.match(/ΔE00/g)?.length, 2 * VISIONS.length);
  });

  it('ends with an error for a bad one, and says why', () => {
    const folder = mkdtempSync(join(tmpdir(), 'palette-'));
    const file = join(folder, 'palette.json');
    writeFileSync(file, JSON.stringify({light: {...LIGHT_PALETTE, tones: ['#1261db', '#ffd54d']}}));
    const {status, output} = checkPalette(file);
    rmSync(folder, {recursive: true});
    assert.equal(status, 1, output);
    assert.match(output, /light: #ffd54d has contrast 1\.\d+/);
  });

  for (const {why, tones, complaint} of [
    {why: 'a tone too pale for its background', tones: ['#1261db', '#ffd54d'], complaint: /#ffd54d has contrast/},
    {why: 'red and green of one lightness', tones: ['#b5502f', '#6f7a2c'], complaint: /with (prot|deuter)anopia/},
    {why: 'the same tone twice', tones: ['#1261db', '#1261db'], complaint: /differ by 0 with normal/},
  ]) {
    it(`refuses ${why}`, () => {
      assert.match(paletteProblems('light', {...LIGHT_PALETTE, tones}).join('; '), complaint);
    });
  }
});

// Sharma, Wu, Dalal (2005), table 1: the pairs that wrong implementations get wrong.
const SHARMA: readonly {one: Lab; two: Lab; difference: number}[] = [
  {one: [50, 2.6772, -79.7751], two: [50, 0, -82.7485], difference: 2.0425},
  {one: [50, 3.1571, -77.2803], two: [50, 0, -82.7485], difference: 2.8615},
  {one: [50, -1.3802, -84.2814], two: [50, 0, -82.7485], difference: 1},
  {one: [50, 0, 0], two: [50, -1, 2], difference: 2.3669},
  {one: [50, 2.49, -0.001], two: [50, -2.49, 0.0009], difference: 7.1792},
  {one: [50, 2.5, 0], two: [73, 25, -18], difference: 27.1492},
  {one: [50, 2.5, 0], two: [61, -5, 29], difference: 22.8977},
  {one: [50, 2.5, 0], two: [56, -27, -3], difference: 31.903},
  {one: [50, 2.5, 0], two: [58, 24, 15], difference: 19.4535},
  {one: [60.2574, -34.0099, 36.2677], two: [60.4626, -34.1751, 39.4387], difference: 1.2644},
  {one: [2.0776, 0.0795, -1.135], two: [0.9033, -0.0636, -0.5514], difference: 0.9082},
];

describe('the difference of two colours', () => {
  for (const {one, two, difference} of SHARMA) {
    it(`of ${one.join(' ')} and ${two.join(' ')} is ${difference}, either way round`, () => {
      assert.equal(ciede2000(one, two).toFixed(4), difference.toFixed(4));
      assert.equal(ciede2000(two, one).toFixed(4), difference.toFixed(4));
    });
  }
});

describe('how a colour is seen', () => {
  for (const vision of VISIONS) {
    it(`white stays white with ${vision}`, () => {
      assert.deepEqual(
        seenAs('#ffffff', vision).map((part) => Math.abs(Math.round(part * 100)) / 100),
        [100, 0, 0],
      );
    });
  }

  it('pure red has the published CIELAB values', () => {
    assert.deepEqual(seenAs('#ff0000', 'normal').map(Math.round), [53, 80, 67]);
  });

  it('red turns dark for who lacks the red cone', () => {
    assert.ok(seenAs('#ff0000', 'protanopia')[0] < 45);
  });

  it('a colour in another notation is refused', () => {
    assert.throws(() => seenAs('red', 'normal'), RangeError);
  });

  for (const {tone, ratio} of [
    {tone: '#000000', ratio: '21.00'},
    {tone: '#767676', ratio: '4.54'},
    {tone: '#ffffff', ratio: '1.00'},
  ]) {
    it(`${tone} has contrast ${ratio} on white`, () => assert.equal(contrastOf(tone, '#ffffff').toFixed(2), ratio));
  }
});
