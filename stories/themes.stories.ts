import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Guides/Themes', tags: ['autodocs']};
export default meta;

/** Pages of different looks, in one sheet that only these classes use. */
const pages = new CSSStyleSheet();
pages.replaceSync(`
  .dark-page { padding: 16px; background: #1e2129; color: rgb(226 228 233); color-scheme: normal; }
  .light-page { padding: 16px; background: #fff; color: #1c2127; }
  .own-look {
    padding: 16px;
    background: #fbf7ef;
    color: #33281b;
    --token-cost-accent: #8a3b12;
    --token-cost-radius: 0;
    --token-cost-space: 1.4;
    --token-cost-font: Georgia, serif;
  }
`);
document.adoptedStyleSheets.push(pages);

function sample(): TemplateResult {
  return html`<token-cost-scenario preset="chatbot" models="anthropic/claude-sonnet-4-6 openai/gpt-5.4-mini">
    <token-cost-table></token-cost-table>
    <token-cost-ledger></token-cost-ledger>
  </token-cost-scenario>`;
}

/** A page that is dark without saying `color-scheme`, as several documentation generators are. */
export const OnADarkPageWithoutColorScheme: StoryObj = {
  render: () => html`<div class="dark-page">${sample()}</div>`,
};

/** A page that is light, whatever the system prefers. */
export const OnALightPage: StoryObj = {
  render: () => html`<div class="light-page">${sample()}</div>`,
};

/** Colours, roundness, density and font set by custom properties. */
export const WithItsOwnLook: StoryObj = {
  render: () => html`<div class="own-look">${sample()}</div>`,
};

/** From right to left. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl">${sample()}</div>`,
};
