import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Table', component: 'token-cost-table', tags: ['autodocs']};
export default meta;

/** Ranked by the cost of this scenario. */
export const Ranked: StoryObj = {
  render: () => html`<token-cost-scenario preset="chatbot"><token-cost-table></token-cost-table></token-cost-scenario>`,
};

/** The dearest first. */
export const DearestFirst: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="summarisation">
      <token-cost-table sort-order="descending"></token-cost-table>
    </token-cost-scenario>`,
};

/** An embedding model stands apart: it does another job. */
export const WithAnEmbeddingModel: StoryObj = {
  render: () =>
    html`<token-cost-scenario models="openai/gpt-4o-mini openai/gpt-4o openai/text-embedding-3-small">
      <token-cost-table></token-cost-table>
    </token-cost-scenario>`,
};

/** Multiples of the cheapest that takes the workload. */
export const AgainstTheCheapest: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="rag"
      ><token-cost-table against="cheapest"></token-cost-table
    ></token-cost-scenario>`,
};

/** More than eight picked: the others stand back in grey. */
export const MoreThanEight: StoryObj = {
  render: () =>
    html`<token-cost-scenario
      models="openai/gpt-4o openai/gpt-4o-mini openai/gpt-4.1 openai/gpt-5 openai/gpt-5-mini openai/gpt-5-nano openai/o3
        anthropic/claude-sonnet-4-6 anthropic/claude-haiku-4-5 mistral/mistral-large-2512"
    >
      <token-cost-table></token-cost-table>
    </token-cost-scenario>`,
};

/** Every offer of the dataset, with filters; what is picked stands out. */
export const EveryModel: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" catalogue="full">
      <token-cost-table rows="all"></token-cost-table>
    </token-cost-scenario>`,
};
