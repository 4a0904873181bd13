import type {TokenCostScenarioElement} from '../../src/elements.js';
import {show} from './visitor.js';

/** How long an address stays as it is after a change, and a little more, ms. */
export const WRITTEN_MS = 400;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a parameter of the page's address says now. */
export function parameter(name = 'tcc'): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Address of the test page, which every test finds and leaves as it is. */
export let pageAddress = '';
let pageState: unknown;

/** Gives each test of a file the same address to start from. */
export function keepAddress(): void {
  beforeEach(() => {
    pageAddress = location.href;
    pageState = history.state;
  });
  afterEach(() => {
    document.querySelectorAll('main').forEach((stage) => stage.remove());
    history.replaceState(pageState, '', pageAddress);
  });
}

/** Puts a query and a hash into the address as a link would have them. */
export function arriveWith(query: string, hash = ''): void {
  const {pathname, search} = new URL(pageAddress);
  history.replaceState(pageState, '', `${pathname}${search}${search ? '&' : '?'}${query}${hash}`);
}

/** Shows a scenario of four turns on GPT-4o, with one view. */
export async function showScenario(attributes = 'state-key="tcc"', id = 's'): Promise<TokenCostScenarioElement> {
  const stage = await show(`<token-cost-scenario id="${id}" models="openai/gpt-4o" turns="4" ${attributes}>
    <token-cost-summary show="month">nothing yet</token-cost-summary></token-cost-scenario>`);
  return stage.querySelector('token-cost-scenario') as TokenCostScenarioElement;
}

export function setTurns(scenario: TokenCostScenarioElement, turns: number): void {
  const current = scenario.snapshot?.scenario;
  if (current) scenario.patch({scenario: {...current, turns}}, 'turns');
}

export function turnsOf(scenario: TokenCostScenarioElement): number | undefined {
  return scenario.snapshot?.scenario.turns;
}
