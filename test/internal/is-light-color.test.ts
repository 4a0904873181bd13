import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isLightColor} from '../../src/internal/is-light-color.js';

describe('the colour of text tells a dark page from a light one', () => {
  for (const {why, color, light} of [
    {why: 'black', color: 'rgb(0, 0, 0)', light: false},
    {why: 'white', color: 'rgb(255, 255, 255)', light: true},
    {why: 'Material, light', color: 'rgba(0, 0, 0, 0.87)', light: false},
    {why: 'Material, slate', color: 'rgba(226, 228, 233, 0.82)', light: true},
    {why: 'the lightest grey that is read on white', color: 'rgb(118, 118, 118)', light: false},
    {why: 'a grey that is read on black', color: 'rgb(136, 136, 136)', light: true},
    {why: 'pure blue', color: 'rgb(0, 0, 255)', light: false},
    {why: 'pure yellow', color: 'rgb(255, 255, 0)', light: true},
    {why: 'a mix', color: 'color(srgb 0.1 0.1 0.12)', light: false},
    {why: 'a wide-gamut white, its name not taken for a number', color: 'color(display-p3 1 1 1 / 0.9)', light: true},
    {why: 'dark in OKLCH', color: 'oklch(0.27 0.01 260)', light: false},
    {why: 'light in OKLCH', color: 'oklch(0.93 0.01 260)', light: true},
    {why: 'dark in Lab', color: 'lab(20 0 0)', light: false},
    {why: 'light in Lab', color: 'lab(92.5 1e-5 0)', light: true},
  ]) {
    it(why, () => assert.equal(isLightColor(color), light));
  }
});
