import {formatPercent} from '../../format/format-percent.js';
import {formatTokens} from '../../format/format-tokens.js';
import {text} from '../../i18n/text.js';
import type {ViewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {CostMap, MapPlace} from '../../state/cost-map.js';
import {isShare, type MapParameter} from '../../state/map-axes.js';
import {takeawayOf} from '../../state/map-takeaway.js';

/** What the texts of a map are made from. */
export interface MapTextContext extends ViewContext {
  readonly texts: ViewTexts['map'];
}

/** @returns What the inputs call a field. */
export function parameterName(parameter: MapParameter, {texts, messages, snapshot}: MapTextContext): string {
  if (parameter === 'traffic.conversations') return texts.conversations[snapshot.scenario.traffic.per];
  return messages.field[parameter];
}

/** Writes a value of a field the way the inputs do. */
export function valueText(parameter: MapParameter, value: number, locale: string): string {
  return isShare(parameter) ? formatPercent(value, locale) : formatTokens(value, locale);
}

/** Names a cell: both fields with their values. */
export function cellText({x, y}: CostMap, place: MapPlace, context: MapTextContext): string {
  return text(context.texts.cell, {
    x: parameterName(x.parameter, context),
    xValue: valueText(x.parameter, place.x, context.locale),
    y: parameterName(y.parameter, context),
    yValue: valueText(y.parameter, place.y, context.locale),
  });
}

/** Says what a map shows, in one sentence. */
export function takeawayText(map: CostMap, context: MapTextContext): string {
  const {takeaway} = context.texts;
  const said = takeawayOf(map);
  if (said.kind === 'nothing' || said.kind === 'same' || said.kind === 'tied') return takeaway[said.kind];
  if (said.kind === 'alone' || said.kind === 'everywhere') return text(takeaway[said.kind], {model: said.offer.name});
  if (said.kind === 'flip') {
    const {parameter} = said.axis;
    return text(takeaway.flip, {
      parameter: parameterName(parameter, context),
      last: valueText(parameter, said.last, context.locale),
      next: valueText(parameter, said.next, context.locale),
      before: said.before.name,
      after: said.after.name,
    });
  }
  const {offer, cells, of, own} = said;
  if (own === 'tied') return text(takeaway.mostYoursTied, {model: offer.name, cells, all: of});
  const message = own === offer ? takeaway.mostAndYours : own ? takeaway.most : takeaway.mostNotYours;
  return text(message, {model: offer.name, cells, all: of, own: own?.name ?? ''});
}
