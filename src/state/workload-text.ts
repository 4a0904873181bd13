import {formatCount} from '../format/format-count.js';
import {formatDate} from '../format/format-date.js';
import {plural, text} from '../i18n/text.js';
import {daysBetween} from './day.js';
import type {TextContext} from './note-texts.js';
import type {Snapshot} from './snapshot.js';

/** Prices that nobody has compared with their source for longer than this are called stale. */
const STALE_AFTER_DAYS = 45;

/** Says what the answer is the answer to: the volume, the day of the prices, what a month is. */
export function workloadText({scenario, dataset, today}: Snapshot, {messages, locale}: TextContext): string {
  const {summary} = messages;
  const {conversations, per} = scenario.traffic;
  const turns = text(plural(locale, scenario.turns, summary.turns), {turns: formatCount(scenario.turns, locale)});
  const workload = text(plural(locale, conversations, per === 'day' ? summary.workloadDay : summary.workloadMonth), {
    conversations: formatCount(conversations, locale),
    turns,
  });
  const asOf = text(summary.asOf, {date: formatDate(dataset.asOf, locale)});
  const age = daysBetween(dataset.asOf, today);
  const stale = age > STALE_AFTER_DAYS ? ` ${text(summary.stale, {days: age})}` : '';
  return `${workload} · ${asOf}. ${summary.month}${stale}`;
}
