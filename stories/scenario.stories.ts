import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Scenario', component: 'token-cost-scenario', tags: ['autodocs']};
export default meta;

/** Views inside a scenario need no `for`. */
export const AroundItsViews: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="rag" models="openai/gpt-5-mini google/gemini-2.5-flash">
      <p><token-cost-summary></token-cost-summary></p>
      <token-cost-table></token-cost-table>
    </token-cost-scenario>`,
};

/** Views anywhere in the page name it with `for`. */
export const JoinedById: StoryObj = {
  render: () =>
    html`<token-cost-scenario id="voice" preset="voice"></token-cost-scenario>
      <p>
        A voice assistant costs <token-cost-summary for="voice" show="conversation"></token-cost-summary> for each
        conversation and <token-cost-summary for="voice" show="year"></token-cost-summary> a year.
      </p>`,
};
