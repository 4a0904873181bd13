import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Ledger', component: 'token-cost-ledger', tags: ['autodocs']};
export default meta;

/** Tokens times rate is USD, line by line. */
export const OfACachedConversation: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" models="anthropic/claude-sonnet-4-6">
      <token-cost-ledger></token-cost-ledger>
    </token-cost-scenario>`,
};

/** Two rates on one line: some conversations go through batch. */
export const PartlyInBatch: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="summarisation" models="openai/gpt-4o" discount="10%" retry-rate="5%">
      <token-cost-ledger></token-cost-ledger>
    </token-cost-scenario>`,
};

/** A region, priority and a fee: each rate says what made it. */
export const WithARegionAndAMode: StoryObj = {
  render: () =>
    html`<token-cost-scenario
      mode="priority"
      region="us"
      web-searches-per-conversation="2"
      models="openai/gpt-5.4-mini"
    >
      <token-cost-ledger></token-cost-ledger>
    </token-cost-scenario>`,
};

/** Prompts past the size at which every token of a call costs more. */
export const PastALongContextThreshold: StoryObj = {
  render: () =>
    html`<token-cost-scenario turns="5" user-tokens="90,000" models="google/gemini-2.5-pro">
      <token-cost-ledger></token-cost-ledger>
    </token-cost-scenario>`,
};
