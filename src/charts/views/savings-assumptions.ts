import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {SavingsLever, SavingsLevers} from '../../engine/savings-levers.js';
import {formatPercent} from '../../format/format-percent.js';
import type {savings as english} from '../../i18n/en/charts/savings.js';
import {text} from '../../i18n/text.js';
import type {SavingsPlan} from '../../state/savings-levers-for.js';

/** Says how far each lever of a plan is pulled, in its order. */
export function assumptionTexts(
  {levers, savings: {steps}}: SavingsPlan,
  {offer}: PricedEstimate,
  texts: typeof english,
  locale: string,
): string[] {
  const {routing, cheaperTier} = levers;
  const shares = sharesOf(levers);
  return steps.map(({lever}) =>
    text(texts.assumption[lever], {
      share: formatPercent(shares[lever] ?? 0, locale),
      escalated: formatPercent(routing?.escalationRate ?? 0, locale),
      other: (lever === 'routing' ? routing : cheaperTier)?.offer.name ?? '',
      model: offer.name,
    }),
  );
}

function sharesOf(levers: SavingsLevers): Readonly<Record<SavingsLever, number | undefined>> {
  const {caching, batch, routing, promptCompression, shorterOutput, responseCache} = levers;
  return {
    caching: caching?.hitRate,
    batch: batch?.share,
    routing: routing?.share,
    'prompt-compression': promptCompression?.share,
    'shorter-output': shorterOutput?.share,
    'response-cache': responseCache?.hitRate,
    'cheaper-tier': undefined,
  };
}
