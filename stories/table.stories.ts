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
