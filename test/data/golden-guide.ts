import {GOLDEN} from './golden-case.js';

/** The rows of the guide's table of cases that are not computed: id, title, published figure, reason. */
export function casesLeftOut(): string[][] {
  const {cases, reasons} = GOLDEN;
  return cases.flatMap(({id, title, published, unit, reason}) =>
    reason === undefined ? [] : [[id, title, `${published} ${unit}`, reasons[reason] ?? '']],
  );
}

/** Reads the rows of a page's only table, whatever the padding of its cells. */
export function tableRows(markdown: string): string[][] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}
