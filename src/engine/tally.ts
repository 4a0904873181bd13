import {billedRate, type TokenKind} from './billed-rate.js';
import type {ComponentPart, CostComponent, CostLine, LineKind} from './estimate-result.js';
import type {Rates} from './offer.js';

const LINE_KINDS: readonly LineKind[] = ['input', 'cacheRead', 'cacheWrite', 'output', 'reasoning', 'fees'];
const PARTS: readonly ComponentPart[] = [
  'tools',
  'system',
  'history',
  'context',
  'user',
  'toolResults',
  'output',
  'reasoning',
  'fees',
];

interface Amount {
  tokens: number;
  usd: number;
}

/** Adds up what one conversation costs, seen as lines (by kind) and as components (by part) at once. */
export class Tally {
  readonly #lines = new Map<LineKind, Amount & {tokensByRate: Map<number, number>}>();
  readonly #components = new Map<ComponentPart, Amount>();

  /**
   * Adds tokens of one part, billed at the rate of their kind.
   *
   * @param tokens - Billed tokens, retries included, >= 0.
   * @param discount - Share of the price that is not paid, [0, 1].
   */
  addTokens(part: ComponentPart, kind: TokenKind, tokens: number, rates: Rates, discount: number): void {
    if (tokens === 0) return;
    const billed = billedRate(rates, kind);
    const usd = ((tokens * billed.usdPerMTok) / 1e6) * (1 - discount);
    this.#add(part, billed.kind, tokens, usd);
    const tokensByRate = this.#lines.get(billed.kind)?.tokensByRate;
    tokensByRate?.set(billed.usdPerMTok, (tokensByRate.get(billed.usdPerMTok) ?? 0) + tokens);
  }

  /** @param usd - Fees per conversation, USD. */
  addFees(usd: number): void {
    if (usd !== 0) this.#add('fees', 'fees', 0, usd);
  }

  /** @returns Everything, fees included, USD per conversation. */
  get usd(): number {
    return sum(this.#lines.values(), 'usd');
  }

  /** @returns Token spend, USD, and billed tokens, per conversation. */
  get tokenSpend(): Amount {
    const lines = [...this.#lines].filter(([kind]) => kind !== 'fees').map(([, line]) => line);
    return {usd: sum(lines, 'usd'), tokens: sum(lines, 'tokens')};
  }

  /** @param conversations - Conversations a month that reach the model. */
  lines(conversations: number): CostLine[] {
    return LINE_KINDS.flatMap((kind) => {
      const line = this.#lines.get(kind);
      if (!line) return [];
      const rates = [...line.tokensByRate].map(([usdPerMTok, tokens]) => ({
        usdPerMTok,
        tokens: tokens * conversations,
      }));
      return [{kind, tokens: line.tokens * conversations, usd: line.usd * conversations, rates}];
    });
  }

  /** @param conversations - Conversations a month that reach the model. */
  components(conversations: number): CostComponent[] {
    return PARTS.flatMap((part) => {
      const amount = this.#components.get(part);
      return amount ? [{part, tokens: amount.tokens * conversations, usd: amount.usd * conversations}] : [];
    });
  }

  #add(part: ComponentPart, kind: LineKind, tokens: number, usd: number): void {
    const line = this.#lines.get(kind) ?? {tokens: 0, usd: 0, tokensByRate: new Map<number, number>()};
    const component = this.#components.get(part) ?? {tokens: 0, usd: 0};
    for (const amount of [line, component]) {
      amount.tokens += tokens;
      amount.usd += usd;
    }
    this.#lines.set(kind, line);
    this.#components.set(part, component);
  }
}

function sum(amounts: Iterable<Amount>, key: keyof Amount): number {
  let total = 0;
  for (const amount of amounts) total += amount[key];
  return total;
}
