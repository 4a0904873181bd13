import {formatCount} from '../format/format-count.js';
import {formatDate} from '../format/format-date.js';
import {plural, text, type PluralForms} from '../i18n/text.js';
import {daysBetween} from './day.js';
import type {TextContext} from './note-texts.js';
import type {Snapshot} from './snapshot.js';

/** Prices that nobody has compared with their source for longer than this are called stale. */
const STALE_AFTER_DAYS = 45;

/** Says what the answer is the answer to: the volume, the day of the prices, what a month is. */
export function workloadText({scenario, dataset, today}: Snapshot, {messages, locale}: TextContext): string {
  const {summary, choice} = messages;
  const {conversations, per} = scenario.traffic;
  const counted = (count: number, forms: PluralForms): string =>
    text(plural(locale, count, forms), {n: formatCount(count, locale)});
  const age = daysBetween(dataset.asOf, today);
  const workload = text(summary.workload, {
    conversations: counted(conversations, summary.conversations),
    per: choice[per],
    turns: counted(scenario.turns, summary.turns),
    date: formatDate(dataset.asOf, locale),
  });
  return workload + (age > STALE_AFTER_DAYS ? text(summary.stale, {days: age}) : '');
}
