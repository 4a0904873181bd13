import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {utcDay} from '../../src/usage/utc-day.js';

describe('the UTC day of', () => {
  // 2026-11-20T23:30:00Z is 20,777 days and 84,600 seconds after 1970-01-01.
  const seconds = 20_777 * 86_400 + 84_600;
  for (const {time, day} of [
    {time: '2026-11-20', day: '2026-11-20'},
    {time: '20261120', day: '2026-11-20'},
    {time: '2026-11-20T23:30:00Z', day: '2026-11-20'},
    {time: '2026-11-20 23:30:00.123456 UTC', day: '2026-11-20'},
    {time: '2026-11-20 23:30', day: '2026-11-20'},
    {time: '2026-11-20T23:30:00-01:00', day: '2026-11-21'},
    {time: '2026-11-20T00:30:00+0200', day: '2026-11-19'},
    {time: '2026-11-20T00:30:00.5+05', day: '2026-11-19'},
    {time: seconds, day: '2026-11-20'},
    {time: seconds * 1e3, day: '2026-11-20'},
    {time: seconds * 1e6, day: '2026-11-20'},
    {time: `${seconds}000`, day: '2026-11-20'},
    {time: `${seconds}.25`, day: '2026-11-20'},
    {time: '2026-02-30', day: undefined},
    {time: '11/20/2026', day: undefined},
    {time: '2026-11', day: undefined},
    {time: '2026-W47', day: undefined},
    {time: 'yesterday', day: undefined},
    {time: '', day: undefined},
    {time: 7, day: undefined},
    {time: NaN, day: undefined},
    {time: Infinity, day: undefined},
    {time: null, day: undefined},
    {time: {}, day: undefined},
  ]) {
    it(`${JSON.stringify(time)} is ${day ?? 'unknown'}`, () => assert.equal(utcDay(time), day));
  }
});
