import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {stopEvent} from '../../internal/stop-event.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import type {MapPlace} from '../../state/cost-map.js';
import type {StatePatch} from '../../state/scenario-store.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';

const view = new LazyModule(() => import('./map-view.js'));

/**
 * Which of the picked models is the cheapest over two fields of the scenario, as a table.
 *
 * It is about who wins where; what one model costs along one field is a chart's matter.
 *
 * @tag token-cost-map
 * @slot - Shown until a scenario is linked and the map is worked out.
 * @csspart table - The map.
 * @csspart readout - All figures of the cell that is open.
 * @cssprop [--token-cost-accent] - Colour of links, focus and the visitor's own cell.
 * @cssprop [--token-cost-surface=Canvas] - Background of the row headings, which stay in view when the map scrolls.
 * @cssprop [--token-cost-series-1] - Tint of the first picked model's cells; `-2` to `-8` likewise.
 */
export class TokenCostMapElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];
  static override readonly properties: PropertyDeclarations = {
    x: {},
    y: {},
    focused: {state: true},
    opened: {state: true},
    status: {state: true},
  };

  /** Field across, by its attribute on the scenario, e.g. `conversations`; default: `output-tokens`. */
  x: string | undefined;
  /** Field down; default: `turns`. */
  y: string | undefined;

  private focused: MapPlace | undefined;
  private opened: MapPlace | undefined;
  private status = '';

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = view.for(this);
    if (!module) return lazyPlaceholder(view, this, context.messages);
    adoptViewStyles(this, module.mapStyles);
    const {x, y, focused, opened, status} = this;
    return html`<div class="root" @input=${stopEvent} @change=${stopEvent}>
      ${module.mapView({
        ...context,
        ...{x, y, focused, opened, status},
        chooseFields: (across, down) => this.#chooseFields(across, down),
        focus: (place) => (this.focused = place),
        open: (place, said) => this.#open(place, said),
        use: (scenario, said) => void this.#use({scenario}, said),
      })}
    </div>`;
  }

  #chooseFields(x: string, y: string): void {
    this.x = x;
    this.y = y;
    this.opened = undefined;
  }

  #open(place: MapPlace, status: string): void {
    const isOpen = place.x === this.opened?.x && place.y === this.opened.y;
    this.opened = isOpen ? undefined : place;
    this.status = isOpen ? '' : status;
  }

  /** The map is laid out anew around the numbers taken over, and the button that did it is gone. */
  async #use(change: StatePatch, status: string): Promise<void> {
    this.link.patch(change, 'map');
    this.focused = undefined;
    this.opened = undefined;
    this.status = status;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.own button')?.focus();
  }
}
