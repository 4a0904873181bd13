import {expect} from '@open-wc/testing';
import {SCENARIO_PATHS} from '../../src/engine/scenario-fields.js';
import {problemsInPage} from '../harness/axe-in-page.js';
import {settled, show, textOf} from '../harness/visitor.js';

async function assumptions(attributes: string): Promise<ShadowRoot> {
  const stage = await show(
    `<token-cost-scenario ${attributes}><token-cost-assumptions></token-cost-assumptions></token-cost-scenario>`,
  );
  return stage.querySelector('token-cost-assumptions')?.shadowRoot as ShadowRoot;
}

/** What a row says: value, then who says so. */
function row(root: ShadowRoot, id: string): string {
  const cells = root.querySelectorAll(`tr[data-assumption="${id}"] td`);
  return [...cells].map(textOf).join(' — ').replaceAll('\u00a0', ' ');
}

describe('<token-cost-assumptions>', () => {
  it('lists every field of the scenario', async () => {
    const root = await assumptions('models="openai/gpt-5.4-mini"');
    const ids = [...root.querySelectorAll<HTMLElement>('tr[data-assumption]')].map(
      (each) => each.dataset['assumption'],
    );
    expect(ids).to.include.members([...SCENARIO_PATHS]);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(textOf(root.querySelector('.intro') ?? undefined)).to.contain(`${ids.length} assumptions, 0 of them set by`);
  });

  it('says who set what', async () => {
    const root = await assumptions('preset="rag" turns="8" models="openai/gpt-5.4-mini"');
    const scenario = document.querySelector('token-cost-scenario');
    const current = scenario?.snapshot?.scenario;
    if (current) scenario.patch({scenario: {...current, retryRate: 0.1}});
    await settled();
    expect(row(root, 'tokens.context')).to.equal('4,000 — preset “Questions about documents (RAG)”');
    expect(row(root, 'turns')).to.equal('8 — this page');
    expect(row(root, 'callsPerTurn')).to.equal('1 — default');
    expect(row(root, 'retryRate')).to.equal('10% — you');
    expect(row(root, 'use')).to.equal('served to others — default');
    expect(row(root, 'cache.enabled')).to.equal('yes — default');
  });

  it('tells facts about the model with their source, and what is not known', async () => {
    const root = await assumptions('region="us" models="anthropic/claude-sonnet-4-6"');
    expect(row(root, 'price')).to.match(/^\$3\.00, \$15\.00 — dataset · Prices of .+ Source: platform\.claude\.com\.$/);
    expect(row(root, 'cacheMinimum')).to.equal('1,024 — dataset');
    expect(row(root, 'cacheLifetime')).to.equal('5 min — dataset');
    expect(row(root, 'batch')).to.equal('50% of the standard rate — dataset · platform.claude.com');
    expect(row(root, 'uplift')).to.equal('1.1 × — dataset');
    expect(row(root, 'month')).to.equal('30 days — default');
  });

  it('never shows unknown as a number', async () => {
    const root = await assumptions('models="groq/llama-3.3-70b-versatile"');
    expect(row(root, 'searchFee')).to.equal('unknown — dataset');
  });

  it('says why a preset has its numbers and what to compare them with', async () => {
    const root = await assumptions('preset="summarisation" models="openai/gpt-5.4-mini"');
    const intro = root.querySelector('.intro') ?? undefined;
    expect(textOf(intro)).to.match(/Started from “Document summaries”: 12,000 tokens are about 9,000 words of English/);
    expect(intro?.querySelector('a')?.host).to.equal('platform.claude.com');
  });

  for (const {why, says} of [
    {why: 'from our logs', says: /Started from “Our help desk”: from our logs$/},
    {why: undefined, says: /Started from “Our help desk”$/},
  ]) {
    it(`calls a preset as the page does, and says why ${why ? 'the page chose it' : 'only where that is said'}`, async () => {
      const root = await assumptions('models="openai/gpt-5.4-mini"');
      const owner = document.querySelector('token-cost-scenario')!;
      owner.presets = [{id: 'helpdesk', name: 'Our help desk', scenario: {turns: 3}, ...(why && {why})}];
      owner.preset = 'helpdesk';
      await settled();
      expect(textOf(root.querySelector('.intro') ?? undefined)).to.match(says);
      expect(row(root, 'turns')).to.equal('3 — preset “Our help desk”');
    });
  }

  for (const width of [320, 700]) {
    it(`is accessible and fits at ${width} px`, async () => {
      const root = await assumptions('preset="rag" models="openai/gpt-5.4-mini"');
      const host = root.host as HTMLElement;
      host.style.setProperty('width', `${width}px`);
      expect(host.scrollWidth).to.be.at.most(width);
      expect(await problemsInPage(host)).to.deep.equal([]);
    });
  }
});
