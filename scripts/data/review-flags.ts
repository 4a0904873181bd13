import {parseArgs} from 'node:util';

/** What an import does not do unless it is told to, and what each means. */
export const REVIEW_KINDS = {
  'model-gone': 'a model disappears',
  'rate-jump': 'a rate moves more than 2 x',
  'rate-zero': 'a rate is 0',
  'rate-gone': 'a rate or a band disappears',
  'rate-high': 'a rate is above $1,000 per million tokens',
  'cache-read-above-input': 'reading the cache costs more than input',
  'past-period': 'a past period changes',
  'promotion-over': 'a promotion has ended and nobody says what comes after it',
  'moving-alias': 'a name that moves carries a price',
  'free-tier': 'a plan or a free tier enters at $0',
  'broken-price': 'a price is none',
} as const;

export type ReviewKind = keyof typeof REVIEW_KINDS;

/** A reason not to take what is proposed. */
export interface Doubt {
  kind: ReviewKind;
  before: string;
  after: string;
}

/** What a person may have the import remember as left out. */
export const LEAVABLE_KINDS: readonly ReviewKind[] = ['moving-alias', 'free-tier', 'broken-price'];

// What is no price stays out, whoever says otherwise.
const ALLOWABLE_KINDS = Object.keys(REVIEW_KINDS).filter((kind) => kind !== 'broken-price');

/** A person's decisions. */
export interface ReviewFlags {
  /** Takes what is proposed: `rate-jump` for every offer, `rate-jump:openai/o3` for one. */
  allow: readonly string[];
  /** Records that a model of one of the `LEAVABLE_KINDS` stays out, so that it is not asked again. */
  leaveOut: readonly string[];
}

/**
 * Reads `--allow=<kind>[:<offer id>]` and `--leave-out=<kind>[:<offer id>]`, each as often as needed.
 *
 * @throws {TypeError} If there is another flag.
 * @throws {RangeError} If a kind is unknown, or cannot be allowed or left out.
 */
export function parseReviewFlags(args: readonly string[]): ReviewFlags {
  const option = {type: 'string', multiple: true} as const;
  const {values} = parseArgs({args: [...args], options: {allow: option, 'leave-out': option}});
  const {allow = [], 'leave-out': leaveOut = []} = values;
  for (const decision of allow) requireKind('--allow', decision, ALLOWABLE_KINDS);
  for (const decision of leaveOut) requireKind('--leave-out', decision, LEAVABLE_KINDS);
  return {allow, leaveOut};
}

/** Says whether a decision covers an offer. */
export function covers(decisions: readonly string[], kind: ReviewKind, offer: string): boolean {
  return decisions.includes(kind) || decisions.includes(`${kind}:${offer}`);
}

function requireKind(flag: string, decision: string, kinds: readonly string[]): void {
  const [kind = ''] = decision.split(':', 1);
  if (!kinds.includes(kind)) throw new RangeError(`${flag}=${decision}: the kinds are ${kinds.join(', ')}`);
}
