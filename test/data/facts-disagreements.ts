import {readFileSync} from 'node:fs';

/** One row of `pricing-data/DISAGREEMENTS.md`, as written. */
export interface Disagreement {
  offer: string;
  field: string;
  days: string;
  theirs: string;
  ours: string;
  theirSource: string;
  ourSource: string;
  reason: string;
}

/** Reads the rows of the table, whatever the padding of its cells. */
export function readDisagreements(): Disagreement[] {
  const text = readFileSync(new URL('../../pricing-data/DISAGREEMENTS.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => {
    const cells = row.slice(1, row.lastIndexOf('|')).split('|');
    const [offer = '', field = '', days = '', theirs = '', ours = '', theirSource = '', ourSource = '', reason = ''] =
      cells.map((cell) => cell.trim().replaceAll('`', ''));
    return {offer, field, days, theirs, ours, theirSource, ourSource, reason};
  });
}
