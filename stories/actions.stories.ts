import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import type {ScenarioOwner} from '../src/elements.js';

const meta: Meta = {title: 'Elements/Actions', component: 'token-cost-actions', tags: ['autodocs']};
export default meta;

interface PlayContext {
  canvasElement: HTMLElement;
}

/** The scenario of a story, once it has an answer. */
async function scenarioIn(canvas: HTMLElement): Promise<ScenarioOwner> {
  const scenario = canvas.querySelector('token-cost-scenario') as ScenarioOwner;
  while (!scenario.snapshot) await new Promise((resolve) => setTimeout(resolve, 10));
  return scenario;
}

async function setTurns(canvas: HTMLElement, turns: number): Promise<void> {
  const scenario = await scenarioIn(canvas);
  const current = scenario.snapshot?.scenario;
  if (current) scenario.patch({scenario: {...current, turns, batchShare: 0.25}});
}

/** As it opens: there is nothing to take back yet. */
export const NothingToUndoYet: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot">
      <p><token-cost-summary></token-cost-summary></p>
      <token-cost-actions></token-cost-actions>
    </token-cost-scenario>`,
};

/** On a page that keeps the state in its address, the link can be copied. */
export const WithALinkToCopy: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" state-key="tcc">
      <p><token-cost-summary></token-cost-summary></p>
      <token-cost-actions></token-cost-actions>
    </token-cost-scenario>`,
};

/** What was saved against what is on show, and what differs. */
export const AgainstABaseline: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" models="anthropic/claude-sonnet-4-6 openai/gpt-5-mini">
      <p><token-cost-summary></token-cost-summary></p>
      <token-cost-actions></token-cost-actions>
    </token-cost-scenario>`,
  play: async ({canvasElement}: PlayContext) => {
    const scenario = await scenarioIn(canvasElement);
    void scenario.command?.('save-baseline');
    await setTurns(canvasElement, 4);
    scenario.patch({selected: 'openai/gpt-5-mini'});
  },
};

/** A link that was shared when prices were others. */
export const SharedWithOtherPrices: StoryObj = {
  render: () => {
    const link = '1.m.anthropic_2Fclaude-sonnet-4-6~m.openai_2Fgpt-5-mini~d.2025-11-21~y.612.5~v.2025.11.21';
    history.replaceState(history.state, '', withLink(link));
    return html`<token-cost-scenario state-key="shared">
      <p><token-cost-summary></token-cost-summary></p>
      <token-cost-actions></token-cost-actions>
    </token-cost-scenario>`;
  },
  play: async ({canvasElement}: PlayContext) => {
    await scenarioIn(canvasElement);
    history.replaceState(history.state, '', withLink(undefined));
  },
};

function withLink(link: string | undefined): string {
  const url = new URL(location.href);
  url.searchParams.delete('shared');
  if (link !== undefined) url.searchParams.set('shared', link);
  return url.href;
}
