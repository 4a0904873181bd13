import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ChoiceHistory} from '../../src/state/choice-history.js';
import type {Choices} from '../../src/state/choices.js';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';

/** Choices that differ in one number only. */
const turns = (count: number): Choices => ({
  scenario: {...DEFAULT_SCENARIO, turns: count},
  preset: undefined,
  models: [],
  selected: undefined,
  customOffers: [],
  users: undefined,
});

/** A visitor who does a few things; returns the turns they see while they go back as far as they can. */
function wayBack(steps: readonly {to: number; group?: string; atMs: number}[]): number[] {
  const history = new ChoiceHistory();
  let now = turns(0);
  for (const {to, group, atMs} of steps) {
    history.note(now, {group, atMs});
    now = turns(to);
  }
  const seen: number[] = [];
  for (let step = history.undo(now); step; step = history.undo(now)) {
    now = step.choices;
    seen.push(now.scenario.turns);
  }
  return seen;
}

describe('what can be taken back', () => {
  for (const {why, steps, seen} of [
    {why: 'nothing at first', steps: [], seen: []},
    {
      why: 'each thing by itself',
      steps: [
        {to: 1, atMs: 0},
        {to: 2, atMs: 1},
      ],
      seen: [1, 0],
    },
    {
      why: 'a dragged slider as one',
      steps: [1, 2, 3].map((to) => ({to, group: 'turns', atMs: to * 999})),
      seen: [0],
    },
    {
      why: 'not a slider that rested for a second',
      steps: [
        {to: 1, group: 'turns', atMs: 0},
        {to: 2, group: 'turns', atMs: 1000},
      ],
      seen: [1, 0],
    },
    {
      why: 'two fields apart, however quick',
      steps: [
        {to: 1, group: 'turns', atMs: 0},
        {to: 2, group: 'tokens.user', atMs: 1},
      ],
      seen: [1, 0],
    },
    {
      why: 'a field that is come back to as another step',
      steps: [
        {to: 1, group: 'turns', atMs: 0},
        {to: 2, atMs: 1},
        {to: 3, group: 'turns', atMs: 2},
      ],
      seen: [2, 1, 0],
    },
  ]) {
    it(why, () => assert.deepEqual(wayBack(steps), seen));
  }

  it('a hundred steps, not more', () => {
    const steps = Array.from({length: 130}, (_, index) => ({to: index + 1, atMs: index * 5000}));
    const seen = wayBack(steps);
    assert.equal(seen.length, 100);
    assert.equal(seen.at(-1), 30);
  });
});

describe('what was taken back', () => {
  it('can be done again, in order, until something new is done', () => {
    const history = new ChoiceHistory();
    history.note(turns(0), {atMs: 0});
    history.note(turns(1), {atMs: 1});
    assert.deepEqual(history.undo(turns(2))?.choices, turns(1));
    assert.deepEqual(history.undo(turns(1))?.choices, turns(0));
    assert.equal(history.undoable, false);
    assert.deepEqual(history.redo(turns(0))?.choices, turns(1));
    assert.equal(history.redoable, true);
    history.note(turns(1), {atMs: 2});
    assert.equal(history.redoable, false);
    assert.equal(history.redo(turns(9)), undefined);
  });

  it('is no part of the same drag any more', () => {
    const history = new ChoiceHistory();
    history.note(turns(0), {group: 'turns', atMs: 0});
    history.undo(turns(1));
    history.note(turns(0), {group: 'turns', atMs: 10});
    assert.deepEqual(history.undo(turns(2))?.choices, turns(0));
  });

  it('remembers that a step put the baseline in place, both ways', () => {
    const history = new ChoiceHistory();
    history.note(turns(1), {atMs: 0, swapped: true});
    assert.equal(history.undo(turns(2))?.swapped, true);
    assert.equal(history.redo(turns(1))?.swapped, true);
  });
});
