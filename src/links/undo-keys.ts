import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ScenarioOwner} from './scenario-owner.js';

type UndoKeysHost = ReactiveControllerHost & HTMLElement & {readonly scenarioElement: ScenarioOwner | undefined};

/** Fields whose text is the visitor's own or not in the scenario: there the browser's undo is the one they mean. */
const OWN_TEXT = [
  'textarea',
  'input[type="search"]',
  '[contenteditable]:not([contenteditable="false"])',
  // The form for own rates, and what is set on a chart alone.
  'form.custom input',
  '.settings input[type="text"]',
].join();

/**
 * Takes back and does again what a visitor changed, by Ctrl or Command with Z, Shift and Z, or Y.
 *
 * It listens only inside its host and keeps the keys to itself only where there is something to take back.
 */
export class UndoKeys implements ReactiveController {
  readonly #host: UndoKeysHost;

  constructor(host: UndoKeysHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#pressed);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    const [target] = event.composedPath();
    const isOwnText = target instanceof Element && target.closest(OWN_TEXT) !== null;
    if (!command || event.defaultPrevented || event.isComposing || isOwnText) return;
    const owner = this.#host.scenarioElement;
    const isPossible = command === 'undo' ? owner?.snapshot?.undoable : owner?.snapshot?.redoable;
    if (!isPossible) return;
    event.preventDefault();
    void owner?.command?.(command);
  };
}

function commandOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (event.ctrlKey === event.metaKey || event.altKey) return undefined;
  const letter = letterOf(event);
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : undefined;
}

/** Keyboards of other scripts have the shortcuts where Latin ones have the letters. */
function letterOf({key, code}: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
}
