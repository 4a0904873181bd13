import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Assumptions', component: 'token-cost-assumptions', tags: ['autodocs']};
export default meta;

/** Values of a preset and of the page, told apart. */
export const OfAPresetChangedByThePage: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="rag" turns="8" models="openai/gpt-5.4-mini">
      <token-cost-assumptions></token-cost-assumptions>
    </token-cost-scenario>`,
};

/** A reason with something published to compare it with. */
export const WithAPublishedFigure: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="summarisation" region="us" models="anthropic/claude-sonnet-4-6">
      <token-cost-assumptions></token-cost-assumptions>
    </token-cost-scenario>`,
};

/** Nothing is known about caching on this offer. */
export const OfAnOfferWithoutCaching: StoryObj = {
  render: () =>
    html`<token-cost-scenario models="groq/llama-3.3-70b-versatile">
      <token-cost-assumptions></token-cost-assumptions>
    </token-cost-scenario>`,
};
