import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Summary', component: 'token-cost-summary', tags: ['autodocs']};
export default meta;

/** The whole answer. */
export const AsASentence: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot"><token-cost-summary></token-cost-summary></token-cost-scenario>`,
};

/** One amount, in the author's own words. */
export const InASentence: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot">
      <p>
        That is <token-cost-summary show="day"></token-cost-summary> a day, or
        <token-cost-summary show="call"></token-cost-summary> a call.
      </p>
    </token-cost-scenario>`,
};

/** Without a scenario the author's own text stays. */
export const WithoutAScenario: StoryObj = {
  render: () => html`<p>A chatbot costs <token-cost-summary>about $40 a month</token-cost-summary>.</p>`,
};
