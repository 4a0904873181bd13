import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Tiers', component: 'token-cost-tiers', tags: ['autodocs']};
export default meta;

/** Ways of asking the picked models, then tiers of all models. */
export const WaysOfAskingAndTiersOfModels: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" at="2026-11-21"
      ><token-cost-tiers></token-cost-tiers
    ></token-cost-scenario>`,
};

/** Some are sold in one way only, one has no price any more. */
export const WaysOfAskingOnly: StoryObj = {
  render: () =>
    html`<token-cost-scenario
      preset="batch-classification"
      models="openai/gpt-4o openai/gpt-5-mini anthropic/claude-opus-5 deepseek/deepseek-v4-pro anthropic/claude-3-5-sonnet"
      at="2026-11-21"
    >
      <token-cost-tiers show="modes"></token-cost-tiers>
    </token-cost-scenario>`,
};

/** What another class of model would cost for the same work. */
export const TiersOfModelsOnly: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="coding-agent" at="2026-11-21">
      <token-cost-tiers show="models"></token-cost-tiers>
    </token-cost-scenario>`,
};
