import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {USAGE_SAMPLE} from '../src/elements/token-cost-usage/usage-sample.js';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Usage', component: 'token-cost-usage', tags: ['autodocs']};
export default meta;

const POLL_MS = 50;

/** Waits for a part of the element, which is loaded and read on first use. */
async function partIn(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const part = canvas.querySelector('token-cost-usage')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (part) return part;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function type(canvas: HTMLElement, text: string): Promise<void> {
  const field = (await partIn(canvas, 'textarea')) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste', bubbles: true}));
}

/** Before anything is handed over. */
export const Empty: StoryObj = {
  render: () => html`<token-cost-scenario><token-cost-usage></token-cost-usage></token-cost-scenario>`,
};

/** Answers of two APIs, one of them past a threshold for long prompts: what they cost, and would cost elsewhere. */
export const WithALog: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot">
      <token-cost-summary></token-cost-summary>
      <token-cost-usage></token-cost-usage>
    </token-cost-scenario>`,
  play: async ({canvasElement}) => {
    await type(canvasElement, USAGE_SAMPLE);
    await partIn(canvasElement, '.total');
  },
};

/** A table of no known format: its columns can be corrected. One model is unknown, one row cannot be used. */
export const WithColumnsToCorrect: StoryObj = {
  render: () => html`<token-cost-scenario use="personal"><token-cost-usage></token-cost-usage></token-cost-scenario>`,
  play: async ({canvasElement}) => {
    await type(
      canvasElement,
      [
        'day,model,prompt tokens,cached tokens,output tokens,cost',
        '2026-11-18,gpt-5-mini,182000,96000,24100,0.09',
        '2026-11-19,our-own-model,51000,0,8000,0',
        '2026-11-20,gpt-5-mini,broken,0,9000,0.02',
      ].join('\n'),
    );
    await partIn(canvasElement, '.bad');
  },
};
