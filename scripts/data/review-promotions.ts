import type {ImportedFile, SellerFile} from './authoring.js';
import type {Doubt} from './review-flags.js';
import {offerText, ratesText} from './review-text.js';

/**
 * Finds promotions that have ended without a price to follow: the upstream often keeps the promotional one.
 *
 * @param today - Promotions that end by this day are over.
 * @returns Doubts by name of the offer.
 */
export function reviewPromotions(
  curated: SellerFile,
  imported: ImportedFile | undefined,
  today: string,
): [name: string, doubt: Doubt][] {
  return Object.entries(curated.offers).flatMap(([name, {prices = []}]) =>
    prices
      .filter(({promo, until}) => promo && until !== undefined && until <= today)
      .filter(({until = ''}) => !prices.some(({from}) => from !== undefined && from >= until))
      .map(({until = '', rates}): [string, Doubt] => {
        const now = imported?.offers[name];
        return [
          name,
          {
            kind: 'promotion-over',
            before: `${ratesText(rates)} (until ${until})`,
            after: now ? offerText(now) : 'nothing',
          },
        ];
      }),
  );
}
