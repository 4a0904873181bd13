import {html, type TemplateResult} from 'lit';
import {formatDate} from '../format/format-date.js';
import {formatMoney} from '../format/format-money.js';
import {currency as english} from '../i18n/en/currency.js';
import {text} from '../i18n/text.js';
import {viewTexts, type LoadedTexts} from '../i18n/texts.js';
import type {DisplayCurrency} from '../state/snapshot.js';

/** Amounts in the currency of a page, beside those in USD, which all prices are in. */
export interface ConvertedAmounts {
  /** Draws what an amount of a column comes to. */
  readonly beside: (usd: number) => TemplateResult;
  /** The same in a sentence. */
  readonly within: (usd: number) => TemplateResult;
  /** Says at which rate, of which day, set by whom. */
  readonly note: string;
}

/** Prepares amounts in a currency for one language. */
export function convertedAmounts(
  {code, perUsd, date}: DisplayCurrency,
  {messages, locale}: {messages: LoadedTexts; locale: string},
): ConvertedAmounts {
  const texts = viewTexts(messages, 'currency', english);
  const rate = new Intl.NumberFormat(locale, {maximumSignificantDigits: 6}).format(perUsd);
  const note = text(texts.note, {currency: code, rate: `${rate}\u00a0${code}`, date: formatDate(date, locale)});
  const amount = (usd: number): string => text(texts.beside, {amount: formatMoney(usd * perUsd, code, locale)});
  return {
    note,
    beside: (usd) => html` <small title=${note}>${amount(usd)}</small>`,
    within: (usd) => html` <span title=${note}>${amount(usd)}</span>`,
  };
}
