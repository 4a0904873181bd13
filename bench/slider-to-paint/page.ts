import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {withField} from '../../src/engine/scenario-fields.js';
import type {BenchTable} from './bench-table.js';
import {ourTable} from './our-table.js';
import {CACHED, NAIVE, plainTable} from './plain-table.js';

type Variant = 'ours' | 'cached' | 'naive';

declare global {
  interface Window {
    startBench: (variant: Variant, sortBy: 'month' | 'model') => Promise<{rows: number; columns: number}>;
    /** Milliseconds from each input of the slider to the end of the frame that shows it. */
    paintTimes: number[];
    /** Inputs after which the first row showed the same as before: nothing was painted. */
    unchanged: number;
  }
}

window.startBench = async (variant, sortBy) => {
  document.body.innerHTML = '<input type="range" min="100" max="1000" value="350"><div id="stage"></div>';
  const stage = document.querySelector<HTMLElement>('#stage');
  const slider = document.querySelector('input');
  if (!stage || !slider) throw new Error('the page is not there');
  const table =
    variant === 'ours'
      ? await ourTable(stage, sortBy)
      : plainTable(stage, sortBy, variant === 'naive' ? NAIVE : CACHED);
  follow(slider, table);
  return {rows: table.rows, columns: table.columns};
};

/** A message posted in a frame is delivered when the frame has been painted. */
function follow(slider: HTMLInputElement, table: BenchTable): void {
  window.paintTimes = [];
  window.unchanged = 0;
  const {port1, port2} = new MessageChannel();
  let started = 0;
  let before = '';
  port1.onmessage = () => {
    window.paintTimes.push(performance.now() - started);
    if (table.shown() === before) window.unchanged += 1;
  };
  slider.addEventListener('input', (event) => {
    started = event.timeStamp;
    before = table.shown();
    table.show(withField(DEFAULT_SCENARIO, 'tokens.output', slider.valueAsNumber));
    requestAnimationFrame(() => port2.postMessage(undefined));
  });
  slider.focus();
}
