import type {ISODate} from '../engine/offer.js';
import {pricePeriodAt} from '../engine/price-period.js';
import {formatCount} from '../format/format-count.js';
import {formatDate} from '../format/format-date.js';
import {plural, text, type PluralForms} from '../i18n/text.js';
import {daysBetween} from './day.js';
import type {TextContext} from './note-texts.js';
import type {Snapshot} from './snapshot.js';

/** Prices that nobody has compared with their source for longer than this are called stale. */
const STALE_AFTER_DAYS = 45;

/** Says what the answer is the answer to: the volume, the day of the prices, what a month is. */
export function workloadText(snapshot: Snapshot, {messages, locale}: TextContext): string {
  const {scenario, today} = snapshot;
  const {summary, choice} = messages;
  const {conversations, per} = scenario.traffic;
  const counted = (count: number, forms: PluralForms): string =>
    text(plural(locale, count, forms), {n: formatCount(count, locale)});
  const checked = oldestCheck(snapshot);
  const age = daysBetween(checked, today);
  const workload = text(summary.workload, {
    conversations: counted(conversations, summary.conversations),
    per: choice[per],
    turns: counted(scenario.turns, summary.turns),
    date: formatDate(checked, locale),
  });
  return workload + (age > STALE_AFTER_DAYS ? text(summary.stale, {days: age}) : '');
}

/** A comparison is only as fresh as the oldest price in it. */
function oldestCheck({estimates, at, dataset}: Snapshot): ISODate {
  const days = estimates.flatMap(({offer}) => pricePeriodAt(offer, at)?.checked ?? []);
  return days.reduce((oldest, day) => (day < oldest ? day : oldest), dataset.asOf);
}
