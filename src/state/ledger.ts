import type {CallCost, PricedEstimate} from '../engine/estimate-result.js';

/** One turn of a conversation, its calls added up. */
export interface TurnCost {
  turn: number;
  /** Prompt of the turn's last call, the longest. */
  promptTokens: number;
  /** Expected tokens of that prompt read from the cache. */
  cachedTokens: number;
  usd: number;
}

/** @returns One entry per turn, in order; their USD sum to the conversation's. */
export function turnCosts(calls: readonly CallCost[]): TurnCost[] {
  const turns: TurnCost[] = [];
  for (const {turn, promptTokens, cachedTokens, usd} of calls) {
    const last = turns.at(-1);
    if (last?.turn === turn) Object.assign(last, {promptTokens, cachedTokens, usd: last.usd + usd});
    else turns.push({turn, promptTokens, cachedTokens, usd});
  }
  return turns;
}

/** Texts of the ledger that a copy needs. */
export interface LedgerLabels {
  title: string;
  columns: readonly [line: string, tokens: string, rate: string, usd: string];
  kind: Readonly<Record<PricedEstimate['lines'][number]['kind'], string>>;
  total: string;
  prices: string;
  /** The lines written out with all numbers. */
  arithmetic?: readonly string[];
}

/**
 * Writes a ledger as a Markdown table with unrounded figures, so that whoever gets it can add up.
 *
 * @param labels - Texts in the reader's language.
 */
export function ledgerMarkdown({lines, usd}: PricedEstimate, labels: LedgerLabels): string {
  const rows = lines.map(({kind, tokens, usd: lineUsd, rates}) => [
    labels.kind[kind],
    kind === 'fees' ? '' : plain(tokens),
    rates
      .map(({usdPerMTok, tokens: part}) =>
        rates.length > 1 ? `${plain(usdPerMTok)} × ${plain(part)}` : plain(usdPerMTok),
      )
      .join(' + '),
    plain(lineUsd),
  ]);
  const table = [
    labels.columns,
    ['---', '---:', '---:', '---:'],
    ...rows,
    [`**${labels.total}**`, '', '', `**${plain(usd.perMonth)}**`],
  ];
  const written = (labels.arithmetic ?? []).map((line) => `- ${escapeCell(line)}\n`).join('');
  const parts = [
    `### ${escapeCell(labels.title)}`,
    table.map(markdownRow).join('\n'),
    written.trimEnd(),
    labels.prices,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/**
 * Writes everything behind an estimate as JSON: scenario, offer with its rates, lines, every call.
 *
 * @param scenario - The scenario that was priced.
 * @param evidence - The pieces of the lines with where each rate is from, and the sources they name.
 */
export function ledgerJson(estimate: PricedEstimate, scenario: unknown, evidence: object = {}): string {
  const {offer, at, usd, lines, components, calls, fits, effectiveUsdPerMTok, notes} = estimate;
  return JSON.stringify(
    {scenario, offer, at, usd, lines, components, fits, effectiveUsdPerMTok, notes, ...evidence, calls},
    null,
    2,
  );
}

/** Fifteen digits: all that a double is sure of, without the noise of its last bit. */
export function sureDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function plain(value: number): string {
  return String(sureDigits(value));
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** Names come from the dataset: a pipe or a tag in one must not become markup in somebody's document. */
function escapeCell(cell: string): string {
  return cell.replace(/[|<>\\`]/g, '\\$&').replace(/\s+/g, ' ');
}
