import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {csvText} from '../../src/format/csv.js';

/** Reads CSV by RFC 4180 character by character; shares nothing with the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (quoted && character === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') {
      row.push(field);
      field = '';
    } else if (!quoted && character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field]);
      [row, field] = [[], ''];
      at += 1;
    } else field += character;
  }
  assert.equal(quoted, false, 'a quote is left open');
  assert.deepEqual([row, field], [[], ''], 'the last row has an end');
  return rows;
}

describe('CSV', () => {
  for (const {why, cell, written} of [
    {why: 'plain text stays as it is', cell: 'GPT-4o mini', written: 'GPT-4o mini'},
    {why: 'a comma is quoted', cell: 'a,b', written: '"a,b"'},
    {why: 'a quote is doubled', cell: 'say "hi"', written: '"say ""hi"""'},
    {why: 'a line break is quoted', cell: 'a\nb', written: '"a\nb"'},
    {why: 'a carriage return is quoted', cell: 'a\rb', written: '"a\rb"'},
    {why: 'nothing is an empty cell', cell: '', written: ''},
    {why: 'a number stays a number, unrounded', cell: 0.1 + 0.2, written: '0.30000000000000004'},
    {why: 'a negative number is no formula', cell: -1.5, written: '-1.5'},
    {why: 'a number that is none is empty', cell: Number.NaN, written: ''},
    {why: 'infinity is empty', cell: Number.POSITIVE_INFINITY, written: ''},
  ]) {
    it(why, () => assert.equal(csvText([[cell]]), `${written}\r\n`));
  }

  it('ends every row as the standard says', () => {
    assert.equal(
      csvText([
        ['a', 1],
        ['b', 2],
      ]),
      'a,1\r\nb,2\r\n',
    );
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\0', ' =', '\n=', '\u00a0=']) {
    it(`never lets a spreadsheet run a text that starts with ${JSON.stringify(start)}`, () => {
      const [[cell] = []] = readCsv(csvText([[`${start}HYPERLINK("https://example.org","x")`]]));
      assert.equal(cell, `'${start}HYPERLINK("https://example.org","x")`);
    });
  }

  it('is read back by any reader: texts with everything in them, and numbers to the last digit', () => {
    const text = fc.string({unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', ';', "'", 'é', '=')});
    const value = fc.oneof(text, fc.double({noNaN: true, noDefaultInfinity: true}));
    fc.assert(
      fc.property(fc.array(fc.array(value, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4}), (rows) => {
        const read = readCsv(csvText(rows));
        assert.equal(read.length, rows.length);
        rows.forEach((row, rowAt) => {
          assert.equal(read[rowAt]!.length, row.length);
          row.forEach((each, at) => {
            const cell = read[rowAt]![at]!;
            if (typeof each === 'number') assert.ok(Object.is(Number(cell), each) || (each === 0 && cell === '0'));
            else assert.equal(/^\s*[=+\-@\t\r\0]/.test(each) ? cell.slice(1) : cell, each);
          });
        });
      }),
    );
  });
});
