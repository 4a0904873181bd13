import {html, type TemplateResult} from 'lit';
import {DAYS_PER_MONTH} from '../../engine/month.js';
import type {Offer} from '../../engine/offer.js';
import {formatDate} from '../../format/format-date.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatRate} from '../../format/format-rate.js';
import {formatCount} from '../../format/format-count.js';
import {formatTokens} from '../../format/format-tokens.js';
import {text} from '../../i18n/text.js';
import {badge} from '../../internal/badge.js';
import {provenanceView, sourceLink} from '../../internal/provenance.js';
import type {Term} from '../../internal/term-button.js';
import {isCustomOffer} from '../../state/custom-offer.js';
import {offerFacts, type OfferFacts} from '../../state/offer-facts.js';
import type {AssumptionContext, AssumptionRow} from './assumption-row.js';

const SECONDS_PER_MINUTE = 60;

/** Lists what the dataset says about the offer that the answer is about. */
export function factRows(offer: Offer, context: AssumptionContext): AssumptionRow[] {
  const {snapshot, locale, texts} = context;
  const {assumption, origin} = texts;
  const facts = offerFacts(offer, snapshot.at, snapshot.scenario, snapshot.catalogue);
  const from = isCustomOffer(offer) ? origin.yours : origin.dataset;
  const row = (id: string, label: string, value: string | undefined, term?: Term, source?: string): AssumptionRow => ({
    id,
    label,
    value: value ?? badge('unknown', context),
    term,
    from: source === undefined ? from : html`${from} · ${sourceLink(source, snapshot.catalogue)}`,
    mine: false,
  });
  const tokens = (count: number | undefined): string | undefined =>
    count === undefined ? undefined : formatTokens(count, locale);
  const {uplift, webSearchUsdPer1k: searchFee, tokenizerRatio: ratio} = facts;
  return [
    {...row('price', assumption.price, ratesText(facts, context), 'rate'), from: priceSource(facts, context, from)},
    row('cacheKind', assumption.cacheKind, cacheKindText(facts, context), 'cache.enabled'),
    ...(facts.cacheKind === 'none'
      ? []
      : [
          row('cacheMinimum', assumption.cacheMinimum, tokens(facts.cacheMinTokens), 'cacheMinimum'),
          row('cacheLifetime', assumption.cacheLifetime, lifetimeText(facts, context), 'cacheLifetime'),
        ]),
    row('context', assumption.context, tokens(facts.contextTokens), 'contextLimit'),
    row(
      'tokenizer',
      assumption.tokenizer,
      ratio === undefined ? undefined : formatMultiple(ratio, locale),
      'tokenizer',
      facts.tokenizerSource,
    ),
    row('batch', assumption.batch, batchText(facts, context), 'batch', facts.batchSource),
    ...(uplift
      ? [
          row(
            'uplift',
            text(assumption.uplift, {region: context.messages.choice[uplift.region]}),
            formatMultiple(uplift.times, locale),
            'region',
          ),
        ]
      : []),
    row('searchFee', assumption.searchFee, searchFee === undefined ? undefined : formatRate(searchFee, locale), 'fees'),
  ];
}

/** Lists what holds for every offer and cannot be set. */
export function fixedRows({texts, locale, snapshot}: AssumptionContext): AssumptionRow[] {
  const {assumption, origin} = texts;
  const row = (
    id: string,
    label: string,
    value: string,
    term?: Term,
    from: string = origin.default,
  ): AssumptionRow => ({
    id,
    label,
    value,
    term,
    from,
    mine: false,
  });
  return [
    row('month', assumption.month, text(assumption.days, {days: formatCount(DAYS_PER_MONTH, locale)}), 'month'),
    row('tax', assumption.tax, assumption.beforeTax),
    row(
      'priceDay',
      assumption.priceDay,
      formatDate(snapshot.at, locale),
      'priceDay',
      snapshot.at === snapshot.today ? origin.default : origin.page,
    ),
    row('dataset', assumption.dataset, snapshot.dataset.version, undefined, origin.dataset),
  ];
}

function priceSource(facts: OfferFacts, context: AssumptionContext, from: string): string | TemplateResult {
  const {period} = facts;
  if (!period || isCustomOffer(facts.offer)) return from;
  return html`${from} · ${provenanceView(period, context.snapshot.catalogue, context)}`;
}

function ratesText({period}: OfferFacts, {texts, locale}: AssumptionContext): string {
  const {unknown, rates} = texts.assumption;
  const rate = (usdPerMTok: number | undefined): string =>
    usdPerMTok === undefined ? unknown : formatRate(usdPerMTok, locale);
  return text(rates, {input: rate(period?.rates.input), output: rate(period?.rates.output)});
}

function cacheKindText({cacheKind}: OfferFacts, {texts}: AssumptionContext): string | undefined {
  return cacheKind && texts.assumption[cacheKind];
}

function lifetimeText({cacheTtlSeconds}: OfferFacts, {texts, locale}: AssumptionContext): string | undefined {
  if (cacheTtlSeconds === undefined) return undefined;
  return text(texts.assumption.minutes, {minutes: formatCount(cacheTtlSeconds / SECONDS_PER_MINUTE, locale)});
}

function batchText({batch}: OfferFacts, {texts, locale}: AssumptionContext): string {
  const {none, ownRates, ofStandard} = texts.assumption;
  if (batch === undefined) return none;
  return batch === 'own-rates' ? ownRates : text(ofStandard, {share: formatPercent(batch, locale)});
}
