import type {DecodedLink} from '../state/link-codec.js';
import type {Snapshot} from '../state/snapshot.js';
import type {StateCommand, StatePatch} from '../state/scenario-store.js';

/** What a view needs from the element that owns the scenario. Known by its shape, so that two versions can meet. */
export interface ScenarioOwner extends Element {
  /** Undefined until the owner has read its settings. */
  readonly snapshot: Snapshot | undefined;
  /** Changes the scenario on a visitor's behalf; quick changes of one group are undone as one. */
  patch(change: StatePatch, group?: string): void;
  /** Does what a visitor asks for besides a change. An owner of an older version has none. */
  command?(command: StateCommand | 'all-models'): Promise<void> | undefined;
  /** Shows what a form has kept, which is no change of the visitor's. An owner of an older version cannot. */
  restoreState?(link: DecodedLink): void;
  /** @returns A function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Sent by an owner when it becomes one or gets another id; composed, so that views in any shadow tree hear it. */
export const OWNER_EVENT = 'token-cost-owner';

/**
 * Finds the scenario of a view.
 *
 * @param id - Value of the view's `for`: then only that element of the same tree will do. Otherwise the nearest
 *   ancestor, out through shadow roots.
 */
export function findOwner(view: Element, id: string | null | undefined): ScenarioOwner | undefined {
  if (id !== undefined && id !== null) {
    const root = view.getRootNode();
    return 'getElementById' in root ? asOwner((root as Document | ShadowRoot).getElementById(id)) : undefined;
  }
  for (let node = parentOf(view); node; node = parentOf(node)) {
    const owner = asOwner(node);
    if (owner) return owner;
  }
  return undefined;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** A calculator is no owner itself, it has one inside. */
function asOwner(node: Node | null): ScenarioOwner | undefined {
  if (!node) return undefined;
  const candidate = 'scenarioElement' in node ? node.scenarioElement : node;
  return candidate instanceof Element && 'subscribe' in candidate && 'patch' in candidate && 'snapshot' in candidate
    ? (candidate as ScenarioOwner)
    : undefined;
}
