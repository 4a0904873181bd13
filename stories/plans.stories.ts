import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Plans', component: 'token-cost-plans', tags: ['autodocs']};
export default meta;

/** People at a keyboard may use any plan: the cheapest that take it all come first. */
export const ForFivePeopleWhoCode: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="personal-coding" people="5" at="2026-11-21">
      <token-cost-plans></token-cost-plans>
    </token-cost-scenario>`,
};

/** Few plans pay for the calls of a product, and what they include for that is small. */
export const ForAProduct: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" at="2026-11-21"
      ><token-cost-plans></token-cost-plans
    ></token-cost-scenario>`,
};

/** A page that is about three plans only. */
export const SomePlansByName: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="personal-coding" at="2026-11-21">
      <token-cost-plans plans="cursor/cursor-pro-plus cursor-ultra claude-pro"></token-cost-plans>
    </token-cost-scenario>`,
};

/** The API price is not known, so there is nothing to compare with. */
export const WithoutAnApiPrice: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" models="anthropic/claude-3-5-sonnet" at="2026-11-21">
      <token-cost-plans></token-cost-plans>
    </token-cost-scenario>`,
};
