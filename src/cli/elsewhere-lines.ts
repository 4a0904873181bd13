import {formatCount} from '../format/format-count.js';
import {formatUsd} from '../format/format-usd.js';
import type {Repriced} from '../usage/repriced-offer.js';
import {counted} from './counted.js';
import {reasonLine} from './note-lines.js';
import {textTable} from './text-table.js';
import type {UsageAnswer} from './usage-answer.js';

/** Says what a log would have cost on other offers. */
export function elsewhereLines({elsewhere, offers, at, mode}: UsageAnswer): string[] {
  const asked = mode === 'as-logged' ? 'each call in its own mode' : `mode ${mode}`;
  return [
    `The same calls elsewhere, ${formatCount(elsewhere.length, 'en')} of ${formatCount(offers, 'en')} offers, prices of ${at}, ${asked}:`,
    ...textTable([['Offer', 'USD', 'Difference', ''], ...elsewhere.map(cellsOf)], [1, 2]),
    'The same counts of tokens are taken, although other tokenizers count the same text otherwise.',
  ];
}

function cellsOf(result: Repriced): string[] {
  if (result.status === 'unpriced') return [result.offer.id, '', '', reasonLine(result.reason)];
  const {offer, usd, differenceUsd, longContext, promptsFit, unsold} = result;
  const remarks = [
    ...(promptsFit === false ? ['the largest prompt does not fit'] : []),
    ...(longContext.calls > 0 ? [`${counted(longContext.calls, 'call')} past a threshold`] : []),
    ...unsold.map((mode) => `${mode} not sold, at standard`),
  ];
  const difference =
    differenceUsd === undefined ? '' : `${differenceUsd > 0 ? '+' : ''}${formatUsd(differenceUsd, 'en')}`;
  return [offer.id, formatUsd(usd, 'en'), difference, remarks.join('; ')];
}
