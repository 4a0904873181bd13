import type {PricedEstimate} from '../../engine/estimate-result.js';
import {conversationsPerMonth} from '../../engine/month.js';
import {formatCount} from '../../format/format-count.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {chart} from '../../i18n/en/chart.js';
import {text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {ChartBuilder, ChartMarker} from '../chart-view.js';
import {comparedEstimates, missingSelection, noPrice, offerLabels} from './compared-offers.js';
import {trafficCrossings} from './traffic-crossings.js';
import {trafficPlans} from './traffic-plans.js';
import {trafficPositions} from './traffic-positions.js';
import {modelSeries, planSeries} from './traffic-series.js';
import {nameOf, trafficSummary, trafficTakeaway, type TrafficQuestion} from './traffic-texts.js';

/** Shows what each model and plan costs at more or less traffic, and where a plan begins to pay. */
export const trafficChart: ChartBuilder = (context, {linear}) => {
  const {snapshot, locale} = context;
  const estimates = comparedEstimates(snapshot);
  const [main] = estimates;
  if (!main) return noPrice(context);
  const question = questionOf(context, main, estimates);
  const {texts, crossings} = question;
  const own = conversationsPerMonth(snapshot.scenario);
  const positions = trafficPositions(own, linear, [own, ...crossings.map(({conversations}) => conversations)]);
  const models = modelSeries(question, estimates, positions, snapshot.at);
  if (models[0]?.values.every((usd) => usd === undefined)) return {nothing: texts.tooLarge};
  const scale = linear ? 'linear' : 'log';
  return {
    takeaway: trafficTakeaway(question),
    summary: [
      ...missingSelection(context),
      ...trafficSummary(question),
      ...outsideSentences(question, estimates, linear),
    ],
    x: {label: texts.x, scale, format: (conversations) => formatCount(conversations, locale)},
    y: {label: texts.y, scale, format: (usd) => formatUsdRounded(usd, locale)},
    positions,
    series: [...models, ...planSeries(question, positions)],
    markers: markersOf(question, own, positions),
  };
};

function questionOf(
  {snapshot, messages, locale}: ViewContext,
  main: PricedEstimate,
  estimates: readonly PricedEstimate[],
): TrafficQuestion {
  const fitting = estimates.filter(({fits}) => fits.ok);
  const among = fitting.length > 0 ? fitting : [...estimates];
  const {scenario} = snapshot;
  const plans = trafficPlans(scenario, main);
  return {
    scenario,
    main,
    // By conversation: where there is no traffic, months cost the same on every model.
    ranked: among.sort((one, other) => one.usd.perConversation - other.usd.perConversation),
    labels: offerLabels(estimates, snapshot),
    plans,
    crossings: trafficCrossings(plans, main, scenario),
    texts: viewTexts(messages, 'chart', chart).traffic,
    locale,
  };
}

function markersOf(
  {crossings, texts, locale}: TrafficQuestion,
  own: number,
  positions: readonly number[],
): ChartMarker[] {
  const here: ChartMarker = {
    id: 'here',
    label: text(texts.here, {n: formatCount(own, locale)}),
    axis: 'x',
    at: own,
    role: 'here',
  };
  const flips = crossings.map(({plan: {plan}, conversations, isLate}): ChartMarker => {
    const label = text(isLate ? texts.costsLess : texts.breakEven, {
      plan: plan.name,
      n: formatCount(conversations, locale),
    });
    return {id: `break-even ${plan.id}`, label, axis: 'x', at: conversations, role: 'flip'};
  });
  return [here, ...flips].filter(({at}) => positions.includes(at));
}

/** Says what the drawing leaves out, so that nobody looks for it. */
function outsideSentences(question: TrafficQuestion, estimates: readonly PricedEstimate[], linear: boolean): string[] {
  const {ranked, texts} = question;
  const unfit = estimates.filter((estimate) => !ranked.includes(estimate));
  const free = linear ? [] : estimates.filter(({usd}) => usd.perConversation === 0);
  return [
    ...unfit.map((estimate) => text(texts.unfitModel, {model: nameOf(estimate, question)})),
    ...free.map((estimate) => text(texts.freeModel, {model: nameOf(estimate, question)})),
  ];
}
