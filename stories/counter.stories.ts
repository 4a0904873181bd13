import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Counter', component: 'token-cost-counter', tags: ['autodocs']};
export default meta;

/** Types into the counter of a story, as a visitor does. */
async function type(canvas: HTMLElement, typed: string): Promise<void> {
  const counter = canvas.querySelector('token-cost-counter');
  for (let wait = 0; wait < 100 && !counter?.shadowRoot?.querySelector('textarea'); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const area = counter?.shadowRoot?.querySelector('textarea');
  if (!area) return;
  area.value = typed;
  area.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

/** Before anything is typed. */
export const Empty: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot"><token-cost-counter></token-cost-counter></token-cost-scenario>`,
};

/** A prompt, counted while it is typed, and what using it does to the cost. */
export const WithASystemPrompt: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot">
      <token-cost-summary></token-cost-summary>
      <token-cost-counter></token-cost-counter>
    </token-cost-scenario>`,
  play: ({canvasElement}) =>
    type(
      canvasElement,
      'You are a helpful assistant.\nAnswer in the language of the question. Say so if you do not know.',
    ),
};

/** The count is offered for another part of the scenario, and made with the tokenizer of older models. */
export const ForTheUserMessage: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" models="openai/gpt-4o anthropic/claude-sonnet-4-6">
      <token-cost-counter use-as="user" encoding="cl100k_base"></token-cost-counter>
    </token-cost-scenario>`,
  play: ({canvasElement}) => type(canvasElement, 'What will this cost me a month?'),
};

/** A setting that cannot be used is named; the counter works on without it. */
export const WithAMistake: StoryObj = {
  render: () =>
    html`<token-cost-scenario><token-cost-counter use-as="everything"></token-cost-counter></token-cost-scenario>`,
};
