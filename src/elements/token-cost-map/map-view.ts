import {html, nothing, type TemplateResult} from 'lit';
import type {Scenario} from '../../engine/scenario.js';
import {formatPercent} from '../../format/format-percent.js';
import {map as english} from '../../i18n/en/map.js';
import {plural, text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {costMapOf, type CostMap, type MapPlace} from '../../state/cost-map.js';
import {MAP_PARAMETERS, mapParameterOf, type MapParameter} from '../../state/map-axes.js';
import {NEAR_TIE_SHARE} from '../../state/map-cells.js';
import {idleAxes} from '../../state/map-takeaway.js';
import {SCENARIO_ATTRIBUTES} from '../../state/scenario-attributes.js';
import type {Snapshot} from '../../state/snapshot.js';
import {mapReadout} from './map-readout.js';
import {mapTable, toneOf} from './map-table.js';
import {parameterName, takeawayText, type MapTextContext} from './map-texts.js';
import {toneStyles} from './map-tones.styles.js';
import {styles} from './token-cost-map.styles.js';

/** Styles of the view; they come with it. */
export const mapStyles = [toneStyles, styles];

/** What the element remembers, and what a visitor can do. */
export interface MapContext extends ViewContext {
  /** Attribute or path of the field across. */
  readonly x: string | undefined;
  readonly y: string | undefined;
  /** Cell that the Tab key leads to; undefined: the visitor's own. */
  readonly focused: MapPlace | undefined;
  /** Cell whose figures are on show. */
  readonly opened: MapPlace | undefined;
  /** What has happened last, for screen readers. */
  readonly status: string;
  readonly chooseFields: (x: string, y: string) => void;
  readonly focus: (place: MapPlace) => void;
  readonly open: (place: MapPlace, status: string) => void;
  readonly use: (scenario: Scenario, status: string) => void;
}

/** What the parts of a map are drawn from. */
export type DrawnMapContext = MapContext & MapTextContext & {readonly map: CostMap};

const DEFAULT_X: MapParameter = 'tokens.output';
const DEFAULT_Y: MapParameter = 'turns';

/** Maps that have been worked out, for as long as their scenario is on show: focus and opening change nothing. */
const drawn = new WeakMap<Snapshot, Map<string, CostMap>>();

/** Draws the map, what it says, and the figures of the cell that is open. */
export function mapView(context: MapContext): TemplateResult {
  const texts = viewTexts(context.messages, 'map', english);
  const {x, y} = fieldsOf(context);
  const map = mapFor(context.snapshot, x, y);
  const drawing = {...context, texts, map};
  if (map.offers === 0) return html`<p>${context.messages.summary.empty}</p>`;
  return html`<p class="takeaway">${takeawayText(map, drawing)}</p>
    <div class="fields">${fieldChoice('x', drawing)} ${fieldChoice('y', drawing)}</div>
    ${mapTable(drawing)} ${legend(drawing)}
    ${idleAxes(map).map(({parameter}) => html`<p class="hint">${text(texts.idle, {parameter: parameterName(parameter, drawing)})}</p>`)}
    <p class="hint">${texts.keys}</p>
    ${mapReadout(drawing)}
    <span role="status" class="visually-hidden">${context.status}</span>`;
}

function fieldsOf({x, y}: MapContext): {x: MapParameter; y: MapParameter} {
  const across = mapParameterOf(x) ?? DEFAULT_X;
  const down = mapParameterOf(y) ?? DEFAULT_Y;
  if (across !== down) return {x: across, y: down};
  return {x: across, y: across === DEFAULT_Y ? DEFAULT_X : DEFAULT_Y};
}

function mapFor(snapshot: Snapshot, x: MapParameter, y: MapParameter): CostMap {
  const maps = drawn.get(snapshot) ?? new Map<string, CostMap>();
  drawn.set(snapshot, maps);
  const key = `${x} ${y}`;
  const map = maps.get(key) ?? costMapOf(snapshot, x, y);
  maps.set(key, map);
  return map;
}

/** Choosing the field of the other axis swaps the two. */
function fieldChoice(axis: 'x' | 'y', context: DrawnMapContext): TemplateResult {
  const {map, texts, chooseFields} = context;
  const {parameter} = map[axis];
  const other = map[axis === 'x' ? 'y' : 'x'].parameter;
  const choose = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    const rest = chosen === SCENARIO_ATTRIBUTES[other] ? SCENARIO_ATTRIBUTES[parameter] : SCENARIO_ATTRIBUTES[other];
    if (axis === 'x') chooseFields(chosen, rest);
    else chooseFields(rest, chosen);
  };
  return html`<label
    >${axis === 'x' ? texts.across : texts.down}
    <select @change=${choose} .value=${SCENARIO_ATTRIBUTES[parameter]}>
      ${MAP_PARAMETERS.map(
        (each) =>
          html`<option value=${SCENARIO_ATTRIBUTES[each]} ?selected=${each === parameter}>
            ${parameterName(each, context)}
          </option>`,
      )}
    </select>
  </label>`;
}

function legend({map, texts, locale, snapshot}: DrawnMapContext): TemplateResult {
  const tied = map.rows.flat().filter(({status}) => status === 'tied').length;
  const hasTie = map.rows.some((row) => row.some((cell) => cell.status === 'won' && cell.nearTie));
  return html`<ul class="legend" aria-label=${texts.legend}>
    ${map.winners.map(
      ({offer, cells}) =>
        html`<li>
          <span class="swatch ${toneOf(offer, snapshot)}"></span>${offer.name}
          <small>${text(plural(locale, cells, texts.cells), {n: cells})}</small>
        </li>`,
    )}
    ${
      tied > 0
        ? html`<li>
            <span class="swatch"></span>${texts.tied}
            <small>${text(plural(locale, tied, texts.cells), {n: tied})}</small>
          </li>`
        : nothing
    }
    ${hasTie ? html`<li>${text(texts.tieSign, {share: formatPercent(NEAR_TIE_SHARE, locale)})}</li>` : nothing}
  </ul>`;
}
