import {nothing, type TemplateResult} from 'lit';
import {pieces} from '../../i18n/text.js';
import {addressLink} from '../../internal/provenance.js';
import {safeHttpsUrl} from '../../internal/safe-url.js';
import {evidenceDate} from '../../state/evidence-date.js';
import type {ShownSource} from '../../tokens/token-facts.js';
import type {CounterContext} from './counter-context.js';

/** Names where a figure is from, with a link; the word of its maker and somebody's measurement are told apart. */
export function sourceView({url, checked, status}: ShownSource, {texts, locale}: CounterContext): unknown {
  const address = safeHttpsUrl(url);
  if (!address) return nothing;
  return pieces<string | TemplateResult>(texts.source[status], {
    source: addressLink(address, new URL(address).host),
    date: evidenceDate(checked, locale),
  });
}
