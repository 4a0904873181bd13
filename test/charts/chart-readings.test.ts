import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {firstCursor, positionName, readingText} from '../../src/charts/chart-readings.js';
import {chartRows, chartTable} from '../../src/charts/chart-table.js';
import {csvText} from '../../src/format/csv.js';
import {frame} from '../../src/i18n/en/charts/frame.js';
import {FAN, LINES, STACKS, viewOf, WATERFALL} from './sample-views.js';

const none = new Set<string>();

describe('what the data cursor says', () => {
  for (const {why, view, index, hidden = [], says} of [
    {why: 'names what a bare number counts', view: STACKS, index: 1, says: 'Turn 2: history $0.02; new $0.01'},
    {why: 'leaves hidden series out', view: STACKS, index: 1, hidden: ['new'], says: 'Turn 2: history $0.02'},
    {why: 'says unknown, never $0', view: LINES, index: 2, says: 'Conversations 100: Model A $50; Model B unknown'},
    {why: 'gives both ends of a range', view: FAN, index: 0, says: 'Month 1: 8 in 10 cases $8 to $12; Middle case $10'},
    {
      why: 'says when nothing is left',
      view: STACKS,
      index: 0,
      hidden: ['history', 'new'],
      says: 'Turn 1: nothing is shown here',
    },
  ]) {
    it(why, () => assert.equal(readingText(view, index, new Set(hidden), frame), says));
  }

  it('leaves out what a series writes as nothing at all', () => {
    const [cost, saved] = WATERFALL.series;
    const view = {...WATERFALL, series: [{...cost!, format: () => '–'}, saved!]};
    assert.equal(readingText(view, 1, none, frame), 'bar 1: Saved $60 to $100');
  });

  it('lists no context where there is much of it', () => {
    const grey = Array.from({length: 12}, (_, index) => ({
      ...LINES.series[0]!,
      id: `grey ${index}`,
      tone: 'grey' as const,
    }));
    assert.equal(
      readingText({...LINES, series: [LINES.series[0]!, ...grey]}, 0, none, frame),
      'Conversations 1: Model A $0.5',
    );
  });

  it('calls a position by its name alone where it has one', () => {
    assert.equal(positionName(WATERFALL, 0, frame), 'bar 0');
    assert.equal(positionName(WATERFALL, 9, frame), '');
  });
});

describe('the data cursor begins', () => {
  for (const {where, view, index} of [
    {where: "at the visitor's own place", view: LINES, index: 1},
    {where: 'at the end of a line', view: FAN, index: 1},
    {where: 'at the first of several bars', view: STACKS, index: 0},
    {where: 'at the start of nothing', view: viewOf([]), index: 0},
  ]) {
    it(where, () => assert.equal(firstCursor(view), index));
  }
});

describe('the table of a chart', () => {
  it('has a row for each position and a column for each series and each extra', () => {
    const {columns, rows} = chartTable(STACKS, frame);
    assert.deepEqual(columns, ['Turn', 'history', 'new', 'Total']);
    assert.deepEqual(
      rows.map(({name, cells}) => [name, ...cells.map(({shown}) => shown)]),
      [
        ['1', '$0', '$0.01', '$0.01'],
        ['2', '$0.02', '$0.01', '$0.03'],
        ['3', '$0.04', '$0.01', '$0.05'],
      ],
    );
    assert.deepEqual(
      rows[1]?.cells.map(({value}) => value),
      [0.02, 0.01, undefined],
    );
  });

  it('says unknown where there is no value', () => {
    assert.equal(chartTable(LINES, frame).rows[2]?.cells[1]?.shown, 'unknown');
  });
});

describe('the copied table', () => {
  it('has unrounded numbers and nothing where a value is unknown', () => {
    const third = 1 / 3;
    const [line] = LINES.series;
    const view = {...LINES, series: [{...line!, values: [third, 5, undefined]}]};
    assert.equal(csvText(chartRows(view, frame)), 'Conversations,Model A\r\n1,0.3333333333333333\r\n10,5\r\n100,\r\n');
  });

  it('gives a range two columns', () => {
    assert.deepEqual(chartRows(FAN, frame), [
      ['Month', '8 in 10 cases, low', '8 in 10 cases, high', 'Middle case'],
      [1, 8, 12, 10],
      [2, 6, 16, 11],
    ]);
  });

  it('names positions that are no numbers, and has what only the table says', () => {
    assert.deepEqual(chartRows(STACKS, frame)[2], ['2', 0.02, 0.01, '$0.03']);
    const dated = {...FAN, x: {...FAN.x, raw: (month: number) => `2026-0${month}`}};
    assert.deepEqual(chartRows(dated, frame)[1]?.[0], '2026-01');
  });
});
