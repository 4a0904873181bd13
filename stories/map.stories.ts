import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Map', component: 'token-cost-map', tags: ['autodocs']};
export default meta;

/** Who is the cheapest over turns and the length of answers. */
export const OfACodingAgent: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="coding-agent"><token-cost-map></token-cost-map></token-cost-scenario>`,
};

/** Near-ties have a sign; where no model takes the workload the map says so. */
export const WithNearTies: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="personal-coding">
      <token-cost-map x="cache-hit-rate" y="turns"></token-cost-map>
    </token-cost-scenario>`,
};

/** Over traffic the order stays and the costs grow. */
export const OverTraffic: StoryObj = {
  render: () =>
    html`<token-cost-scenario
      preset="rag"
      models="openai/gpt-5.4-mini google/gemini-3.8-flash mistral/mistral-large-2512"
    >
      <token-cost-map x="conversations" y="context-tokens"></token-cost-map>
    </token-cost-scenario>`,
};
