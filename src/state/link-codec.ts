import {usersInStep, type Choices, type TrafficByUsers} from './choices.js';
import {isDay} from './day.js';
import {LINK_MODELS} from './link-defaults.js';
import {MOST_PROBLEMS} from './link-limits.js';
import {OFFER_NAMES, offerEntries, readOffers, type LinkEntry} from './link-offers.js';
import {openLink} from './link-opened.js';
import {SCENARIO_NAMES, readScenarioEntries, scenarioEntries} from './link-scenario.js';
import {linkNumber, linkText, readLinkNumber, readLinkText} from './link-values.js';
import {shown} from './read-settings.js';
import type {Problem, SharedAnswer} from './snapshot.js';

/** Longest link, in characters: past it servers and chat programs cut. */
const MAX_LENGTH = 8_192;

const VERSION = '1.';
const MARK = '~';

const OTHER_NAMES: ReadonlySet<string> = new Set(['m', 's', 'p', 'u', 'ue', 'd', 'v', 'y']);

/** What a link says. */
export interface DecodedLink {
  /** Models as the link names them, to be looked up. Undefined where the link cannot be read at all. */
  readonly choices: Choices | undefined;
  /** What the visitor who shared it saw; undefined where that is not said. */
  readonly shared: SharedAnswer | undefined;
  readonly problems: readonly Problem[];
  /** Looks its models up. It comes with the link, so that a page that opens none does not load it. */
  readonly open: typeof openLink;
}

/**
 * Writes all that a visitor has decided as one short text for an address.
 *
 * Only what differs from the defaults of the codec's version is in it, so it means the same on every page, whatever that
 * page's author has set.
 *
 * @param shown - What is on show for it; `usdPerMonth` undefined where no price is known.
 * @returns Undefined where it would be too long to travel, at hundreds of models.
 */
export function encodeLink(
  choices: Choices,
  shown: Omit<SharedAnswer, 'usdPerMonth'> & {readonly usdPerMonth: number | undefined},
): string | undefined {
  const {preset, users} = choices;
  const entries: LinkEntry[] = [
    ...scenarioEntries(choices.scenario),
    ...(users
      ? ([
          ['u', linkNumber(users.users)],
          ['ue', linkNumber(users.conversationsEach)],
        ] as const)
      : []),
    ...(preset === undefined ? [] : [['p', linkText(preset)] as const]),
    ...offerEntries(choices.customOffers),
    ...modelEntries(choices),
    ['d', linkText(shown.at)],
    ...(shown.usdPerMonth === undefined ? [] : [['y', linkNumber(shown.usdPerMonth)] as const]),
    ['v', linkText(shown.dataset)],
  ];
  const link = VERSION + entries.map(([name, written]) => `${name}.${written}`).join(MARK);
  return link.length > MAX_LENGTH ? undefined : link;
}

/**
 * Reads what `encodeLink` wrote, now or with any version before. Never throws: what it does not know it names, and the
 * rest still counts.
 */
export function decodeLink(link: string): DecodedLink {
  if (link.length > MAX_LENGTH) return refused(link, `at most ${MAX_LENGTH} characters`);
  if (!link.startsWith(VERSION)) return refused(link, 'a link of this calculator, version 1');
  const entries = link.slice(VERSION.length).split(MARK).filter(Boolean).map(entryOf);
  const values = new Map(entries);
  const problems: Problem[] = [];
  for (const [name, written] of entries)
    if (!isKnown(name)) problems.push(problem('link', `${name}.${written}`, 'a part of a link of version 1'));
  const {scenario, problems: unfit} = readScenarioEntries(entries);
  for (const {path, value, expected} of unfit) problems.push(problem(`link.${path}`, value, expected));
  const {offers: customOffers, refused: bad} = readOffers(entries.filter(([name]) => OFFER_NAMES.has(name)));
  for (const id of bad) problems.push(problem('link.offer', id, 'an offer with a name and rates'));
  const named = entries.filter(([name]) => name === 'm').map(([, written]) => readLinkText(written) ?? written);
  const models = named.length === 0 ? LINK_MODELS : named.filter(Boolean);
  const choices: Choices = {
    scenario,
    preset: readLinkText(values.get('p') ?? '') || undefined,
    models,
    selected: values.has('s') ? readLinkText(values.get('s') ?? '') || undefined : models[0],
    customOffers,
    users: usersInStep({scenario, users: readUsers(values)}),
  };
  return {choices, shared: readShared(values), problems: problems.slice(0, MOST_PROBLEMS), open: openLink};
}

function modelEntries({models, selected}: Choices): LinkEntry[] {
  const isDefault = models.length === LINK_MODELS.length && models.every((id, index) => id === LINK_MODELS[index]);
  // A comparison of nothing is something else than one that is not said.
  const named = isDefault ? [] : models.length === 0 ? [''] : models;
  return [
    ...named.map((id) => ['m', linkText(id)] as const),
    ...(selected === models[0] ? [] : [['s', linkText(selected ?? '')] as const]),
  ];
}

function entryOf(part: string): LinkEntry {
  const end = part.indexOf('.');
  return end < 0 ? [part, ''] : [part.slice(0, end), part.slice(end + 1)];
}

function isKnown(name: string): boolean {
  return SCENARIO_NAMES.has(name) || OTHER_NAMES.has(name) || OFFER_NAMES.has(name);
}

function readUsers(values: ReadonlyMap<string, string>): TrafficByUsers | undefined {
  const [users, conversationsEach] = [readLinkNumber(values.get('u') ?? ''), readLinkNumber(values.get('ue') ?? '')];
  return users === undefined || conversationsEach === undefined ? undefined : {users, conversationsEach};
}

function readShared(values: ReadonlyMap<string, string>): SharedAnswer | undefined {
  const at = readLinkText(values.get('d') ?? '');
  const usdPerMonth = readLinkNumber(values.get('y') ?? '');
  const dataset = readLinkText(values.get('v') ?? '') ?? '';
  return isDay(at) && usdPerMonth !== undefined ? {at, usdPerMonth, dataset: shown(dataset)} : undefined;
}

function refused(link: string, expected: string): DecodedLink {
  return {choices: undefined, shared: undefined, problems: [problem('link', link, expected)], open: openLink};
}

function problem(name: string, value: unknown, expected: string): Problem {
  return {name, value: shown(value), expected, kind: 'setting'};
}
