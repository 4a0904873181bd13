import '../../src/elements/token-cost-scenario/define.js';
import '../../src/elements/token-cost-table/define.js';
import type {Scenario} from '../../src/engine/scenario.js';
import type {SortColumn} from '../../src/state/sort-estimates.js';
import type {BenchTable} from './bench-table.js';

/** The element as a page uses it, with all offers of its catalogue, linked to a scenario. */
export async function ourTable(stage: HTMLElement, sortBy: SortColumn): Promise<BenchTable> {
  stage.innerHTML = `<token-cost-scenario catalogue="full">
    <token-cost-table rows="all" sort-by="${sortBy}"></token-cost-table>
  </token-cost-scenario>`;
  const owner = stage.querySelector('token-cost-scenario');
  const table = stage.querySelector('token-cost-table');
  if (!owner || !table) throw new Error('the elements are not registered');
  while (table.shadowRoot?.querySelector('table')?.getAttribute('aria-busy') !== 'false') {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    rows: table.shadowRoot.querySelectorAll('tr[data-offer]').length,
    columns: table.shadowRoot.querySelectorAll('thead th').length,
    show: (scenario: Scenario) => owner.patch({scenario}, 'tokens.output'),
    shown: () => table.shadowRoot?.querySelector('td.month data')?.textContent ?? '',
  };
}
