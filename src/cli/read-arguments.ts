import {parseArgs} from 'node:util';
import {isCalendarDay} from '../data/calendar-day.js';
import type {ISODate} from '../engine/offer.js';
import type {RepriceUsageOptions} from '../usage/repriced-offer.js';
import type {UsageMapping} from '../usage/usage-mapping.js';
import {CommandError} from './command-error.js';
import {readMapping} from './read-mapping.js';

export interface UsageCommand {
  readonly name: 'usage';
  readonly files: readonly string[];
  /** Undefined: today. */
  readonly at: ISODate | undefined;
  /** Names of offers; none: all on sale. */
  readonly on: readonly string[];
  readonly mode: NonNullable<RepriceUsageOptions['mode']>;
  readonly top: number;
  readonly mapping: UsageMapping | undefined;
  readonly isJson: boolean;
}

export type Command = UsageCommand | {readonly name: 'help'} | {readonly name: 'version'};

const MODES = ['standard', 'batch', 'flex', 'priority', 'fast'] as const;

const OPTIONS = {
  at: {type: 'string'},
  on: {type: 'string', multiple: true},
  mode: {type: 'string'},
  top: {type: 'string'},
  mapping: {type: 'string'},
  json: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const;

/**
 * Reads what the programme was called with.
 *
 * @throws {CommandError} If it makes no sense.
 */
export function readArguments(argv: readonly string[]): Command {
  const {values, positionals} = parsed(argv);
  if (values.help) return {name: 'help'};
  if (values.version) return {name: 'version'};
  const [name, ...files] = positionals;
  if (name !== 'usage') throw wrong(`expected "usage", got ${name === undefined ? 'nothing' : `"${name}"`}`);
  if (files.length === 0) throw wrong('expected a file, or - for standard input');
  return {
    name,
    files,
    at: values.at === undefined ? undefined : readDay(values.at),
    on: (values.on ?? []).flatMap((names) => names.split(/[\s,]+/)).filter(Boolean),
    mode: values.mode === undefined ? 'as-logged' : readMode(values.mode),
    top: readCount(values.top ?? '10'),
    mapping: values.mapping === undefined ? undefined : readMapping(values.mapping),
    isJson: values.json ?? false,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({args: [...argv], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function readDay(day: string): ISODate {
  if (day.length === 10 && isCalendarDay(day)) return day;
  throw wrong(`--at: expected a day as YYYY-MM-DD, got ${day}`);
}

function readMode(text: string): (typeof MODES)[number] {
  const mode = MODES.find((known) => known === text);
  if (mode) return mode;
  throw wrong(`--mode: expected one of ${MODES.join(', ')}, got ${text}`);
}

function readCount(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw wrong(`--top: expected a whole number, got ${text}`);
}

function wrong(message: string): CommandError {
  return new CommandError(`${message}\nSee token-cost-elements --help.`, 2);
}
