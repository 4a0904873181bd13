import {allPrices, priceHistory} from '../data/price-history.js';
import {fullCatalogue} from '../data/full-catalogue.js';
import {DEFAULT_SCENARIO} from '../engine/default-scenario.js';
import type {ISODate, Offer} from '../engine/offer.js';
import {loggedOffers, type LoggedOffers} from '../usage/logged-offers.js';
import {priceUsageSummary} from '../usage/price-usage-summary.js';
import type {Repriced} from '../usage/repriced-offer.js';
import {repriceUsage} from '../usage/reprice-usage.js';
import {scenarioFromUsage, type ScenarioFromUsage} from '../usage/scenario-from-usage.js';
import type {UsageCosts} from '../usage/usage-costs.js';
import {usageStatistics, type UsageStatistics} from '../usage/usage-statistics.js';
import {CommandError} from './command-error.js';
import type {UsageCommand} from './read-arguments.js';
import type {ReadLogs} from './read-logs.js';

/** All that is said about a log. */
export interface UsageAnswer extends ScenarioFromUsage {
  readonly files: ReadLogs['files'];
  /** Day whose prices count elsewhere. */
  readonly at: ISODate;
  readonly mode: UsageCommand['mode'];
  readonly statistics: UsageStatistics;
  readonly asBilled: UsageCosts;
  /** The cheapest first, as many as were asked for. */
  readonly elsewhere: readonly Repriced[];
  /** How many offers were looked at. */
  readonly offers: number;
}

/** @returns Everything on sale, and what logs may have that is not any more. */
export function knownOffers(): LoggedOffers {
  const catalogue = fullCatalogue();
  return loggedOffers(catalogue, priceHistory(), (offer) => allPrices(offer, catalogue.dataset));
}

/**
 * Finds the offers to price a log on.
 *
 * @param names - As people name them; none: all on sale.
 * @throws {CommandError} If one of them is not known.
 */
export function offersNamed(names: readonly string[]): readonly Offer[] {
  const catalogue = fullCatalogue();
  if (names.length === 0) return catalogue.offers.filter(({kind}) => kind === 'chat');
  const found = names.map((name) => {
    const offer = catalogue.find(name);
    if (!offer) throw new CommandError(`--on: nobody known sells ${name}`, 2);
    return offer;
  });
  return [...new Set(found)];
}

/** @param at - Day whose prices count elsewhere, and for calls without a day. */
export function usageAnswer(
  {files, summary}: ReadLogs,
  known: LoggedOffers,
  offers: readonly Offer[],
  at: ISODate,
  {mode, top, on}: UsageCommand,
): UsageAnswer {
  const asBilled = priceUsageSummary(summary, {find: (model) => known.find(model), at});
  const offer = asBilled.byModel[0]?.offer;
  return {
    files,
    at,
    mode,
    statistics: usageStatistics(summary),
    asBilled,
    elsewhere: repriceUsage(summary, offers, {mode, at, asBilled}).slice(0, on.length > 0 ? on.length : top),
    offers: offers.length,
    ...scenarioFromUsage(summary, DEFAULT_SCENARIO, {at, ...(offer && {offer})}),
  };
}
