import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Calculator', component: 'token-cost-calculator', tags: ['autodocs']};
export default meta;

/** As it opens: a realistic workload, already with an answer. */
export const AsItOpens: StoryObj = {
  render: () => html`<token-cost-calculator preset="chatbot"></token-cost-calculator>`,
};

/** Everything set by attributes, as a docs page would. */
export const SetByAttributes: StoryObj = {
  render: () =>
    html`<token-cost-calculator
      conversations="50k"
      per="day"
      turns="6"
      system-tokens="1,200"
      output-tokens="350"
      batch-share="30%"
      models="anthropic/claude-sonnet-4-6 openai/gpt-5-mini groq/llama-3.3-70b-versatile"
    ></token-cost-calculator>`,
};

/** What cannot be used is named; everything else works on. */
export const WithMistakes: StoryObj = {
  render: () =>
    html`<token-cost-calculator turns="many" models="openai/gpt-4o acme/unheard-of"></token-cost-calculator>`,
};

/** A conversation that outgrows some of the models. */
export const TooLongForSome: StoryObj = {
  render: () =>
    html`<token-cost-calculator
      turns="40"
      user-tokens="8,000"
      output-tokens="1,000"
      models="openai/gpt-4o anthropic/claude-haiku-4-5 google/gemini-2.5-flash"
    ></token-cost-calculator>`,
};

/** Prices are in USD; the page's author adds a currency, its rate and the day of the rate. */
export const WithACurrency: StoryObj = {
  render: () =>
    html`<token-cost-calculator
      preset="chatbot"
      at="2026-11-21"
      currency="EUR"
      exchange-rate="0.8573"
      exchange-date="2026-11-01"
    ></token-cost-calculator>`,
};
