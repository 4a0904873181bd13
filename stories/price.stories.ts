import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Price', component: 'token-cost-price', tags: ['autodocs']};
export default meta;

/** Prices in prose that never go stale. */
export const InASentence: StoryObj = {
  render: () =>
    html`<p>
      GPT-4o takes <token-cost-price offer="openai/gpt-4o" rate="input"></token-cost-price> for a million input tokens
      and <token-cost-price offer="openai/gpt-4o" rate="output"></token-cost-price> for a million output tokens.
    </p>`,
};

/** The price of a day: o3 before its price cut. */
export const OfADay: StoryObj = {
  render: () =>
    html`<p>
      On 1 June 2025 a million input tokens of o3 cost
      <token-cost-price offer="openai/o3" rate="input" at="2025-06-01"></token-cost-price>.
    </p>`,
};

/** What is not known keeps the author's own text, or says so. */
export const NotKnown: StoryObj = {
  render: () =>
    html`<p>
      <token-cost-price offer="acme/unheard-of">about $1</token-cost-price>,
      <token-cost-price offer="groq/llama-3.3-70b-versatile" rate="cache-read"></token-cost-price>
    </p>`,
};
