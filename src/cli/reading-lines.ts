import {formatCount} from '../format/format-count.js';
import type {UsageReading} from '../usage/usage-reading.js';
import {counted} from './counted.js';
import type {FileReading} from './read-logs.js';
import {plainText} from './text-table.js';

const MEANINGS = {
  'with-cached': 'input tokens include cached ones, which are taken out',
  'without-cached': 'input tokens leave cached ones out',
} as const;

/** Says what a file was read as, and which of its rows were not. */
export function readingLines({file, reading}: FileReading): string[] {
  const {formats, badRows, firstBadRows, repeated, passedOver, mapping} = reading;
  return [
    `${plainText(file)}: ${counted(reading.rows, 'row')}`,
    ...formats.map(({name, rows, prompt}) => `  ${plainText(name)}: ${formatCount(rows, 'en')} (${MEANINGS[prompt]})`),
    ...(mapping ? [`  Read as ${JSON.stringify(mapping)}; correct it with --mapping.`] : []),
    ...(repeated > 0 ? [`  Said again and counted once: ${counted(repeated, 'row')}`] : []),
    ...(passedOver > 0 ? [`  No calls: ${counted(passedOver, 'line')}`] : []),
    ...(badRows > 0
      ? [`  Skipped, because they cannot be read: ${counted(badRows, 'row')}`, ...badRowLines(firstBadRows)]
      : []),
  ];
}

function badRowLines(rows: UsageReading['firstBadRows']): string[] {
  return rows.map(({line, field, expected}) =>
    plainText(`    line ${line}: ${field === '' ? '' : `${field}: `}expected ${expected}`),
  );
}
