import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Chart', component: 'token-cost-chart', tags: ['autodocs']};
export default meta;

const scenario = (preset: string, chart: TemplateResult): TemplateResult =>
  html`<token-cost-scenario preset=${preset} at="2026-11-21">${chart}</token-cost-scenario>`;

/** Which is the cheapest at which traffic, and where a plan begins to pay. */
export const CostOverTraffic: StoryObj = {
  render: () => scenario('chatbot', html`<token-cost-chart view="traffic"></token-cost-chart>`),
};

/** The same on straight axes. */
export const CostOverTrafficStraight: StoryObj = {
  render: () => scenario('chatbot', html`<token-cost-chart view="traffic" linear></token-cost-chart>`),
};

/** Where the money of one conversation goes. */
export const WhereTheMoneyGoes: StoryObj = {
  render: () => scenario('coding-agent', html`<token-cost-chart view="anatomy"></token-cost-chart>`),
};

/** Why a long conversation gets dear. */
export const TurnByTurn: StoryObj = {
  render: () => scenario('chatbot', html`<token-cost-chart view="turns"></token-cost-chart>`),
};

/** What to change first. */
export const WhatWouldSave: StoryObj = {
  render: () => scenario('rag', html`<token-cost-chart view="savings"></token-cost-chart>`),
};

/** Which input moves the cost most. */
export const WhatMovesTheCost: StoryObj = {
  render: () => scenario('coding-agent', html`<token-cost-chart view="sensitivity"></token-cost-chart>`),
};

/** What the next year may cost, held against a budget. */
export const TheYearAhead: StoryObj = {
  render: () =>
    scenario('coding-agent', html`<token-cost-chart view="forecast" growth="5%" budget="2,000"></token-cost-chart>`),
};

/** How a price has changed. */
export const PriceHistory: StoryObj = {
  render: () =>
    html`<token-cost-scenario models="openai/gpt-4o">
      <token-cost-chart view="history"></token-cost-chart>
    </token-cost-scenario>`,
};

/** Where there is nothing to draw, a sentence says why. */
export const NothingToDraw: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" conversations="0">
      <token-cost-chart view="savings"></token-cost-chart>
    </token-cost-scenario>`,
};
