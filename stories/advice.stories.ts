import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Advice', component: 'token-cost-advice', tags: ['autodocs']};
export default meta;

/** Other models, and the same one used otherwise. */
export const ForQuestionsAboutDocuments: StoryObj = {
  render: () => html`<token-cost-scenario preset="rag"><token-cost-advice></token-cost-advice></token-cost-scenario>`,
};

/** One person at a keyboard may be better off with a plan. */
export const ForOnePerson: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="personal-coding" models="anthropic/claude-sonnet-5-5 groq/openai/gpt-oss-120b">
      <token-cost-advice></token-cost-advice>
    </token-cost-scenario>`,
};

/** There is nothing to save where nothing is sent. */
export const WithNothingToSave: StoryObj = {
  render: () =>
    html`<token-cost-scenario conversations="0" models="anthropic/claude-sonnet-5-5">
      <token-cost-advice></token-cost-advice>
    </token-cost-scenario>`,
};
