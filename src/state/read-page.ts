import type {ISODate} from '../engine/offer.js';
import {isDay} from './day.js';
import {readPagePresets} from './page-presets.js';
import {shown} from './read-settings.js';
import type {Problem, SnapshotInput} from './snapshot.js';

/** What a page's author sets besides the workload and its offers. */
export type PageSettings = Readonly<Partial<Record<'presets' | 'stateKey' | 'locale' | 'at', unknown>>> & {
  readonly today?: ISODate;
};

export type ReadPage = Pick<SnapshotInput, 'pagePresets' | 'stateKey' | 'locale' | 'at' | 'today'> & {
  readonly problems: readonly Problem[];
};

/** Names that survive in any address as they are. */
const STATE_KEY = /^[a-z][\w-]{0,31}$/i;

/**
 * Reads what an author sets for the whole page; what is not set anew, or cannot be used, stays as it is.
 *
 * @param given - What has changed.
 * @param all - Everything that is set now, `given` included.
 */
export function readPage(given: PageSettings, all: PageSettings, now: SnapshotInput): ReadPage {
  const {today = now.today} = given;
  const {presets: pagePresets, problems} =
    'presets' in given ? readPagePresets(given.presets) : {presets: now.pagePresets, problems: []};
  const unusable = (name: string, value: unknown, expected: string): Problem[] =>
    isNothing(value) ? [] : [{name, value: shown(value), expected, kind: 'setting'}];
  const stateKey = keyOf(given.stateKey);
  const isDayKnown = isNothing(all.at) || isDay(all.at);
  return {
    pagePresets,
    stateKey: 'stateKey' in given ? stateKey : now.stateKey,
    locale: 'locale' in given ? textOf(given.locale) : now.locale,
    today,
    at: isDay(all.at) ? all.at : isDayKnown ? today : now.at,
    problems: [
      ...problems,
      ...(stateKey ? [] : unusable('state-key', given.stateKey, 'a short name of letters, digits, - and _')),
      ...(isDayKnown ? [] : unusable('at', given.at, 'a day as YYYY-MM-DD')),
    ],
  };
}

function keyOf(given: unknown): string | undefined {
  return typeof given === 'string' && STATE_KEY.test(given) ? given : undefined;
}

function textOf(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
