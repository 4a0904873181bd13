import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Inputs', component: 'token-cost-inputs', tags: ['autodocs']};
export default meta;

/** The form with its answer. */
export const WithTheAnswer: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="coding-agent">
      <p><token-cost-summary></token-cost-summary></p>
      <token-cost-inputs></token-cost-inputs>
    </token-cost-scenario>`,
};

/** German numbers: `1.500,5` is one and a half thousand and a half. */
export const OnAGermanPage: StoryObj = {
  render: () =>
    html`<div lang="de">
      <token-cost-scenario user-tokens="1500.5"><token-cost-inputs></token-cost-inputs></token-cost-scenario>
    </div>`,
};
