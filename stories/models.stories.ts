import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Models', component: 'token-cost-models', tags: ['autodocs']};
export default meta;

/** Folded: one line that says how many are compared. */
export const Folded: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot"><token-cost-models></token-cost-models></token-cost-scenario>`,
};

/** Unfolded: what is compared, ready-made choices, search and filters, models by seller, own rates. */
export const Unfolded: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot"><token-cost-models open></token-cost-models></token-cost-scenario>`,
};

/** Every model of the dataset to pick from; past eight, further ones are shown in grey. */
export const AmongAllModels: StoryObj = {
  render: () =>
    html`<token-cost-scenario
      catalogue="full"
      models="openai/gpt-4o openai/gpt-4o-mini openai/gpt-4.1 openai/gpt-5 openai/gpt-5-mini openai/gpt-5-nano openai/o3
        anthropic/claude-sonnet-4-6 anthropic/claude-haiku-4-5"
    >
      <token-cost-models open></token-cost-models>
    </token-cost-scenario>`,
};

/** Beside the answer that it changes. */
export const WithATable: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="rag">
      <token-cost-models open></token-cost-models>
      <token-cost-table></token-cost-table>
    </token-cost-scenario>`,
};
