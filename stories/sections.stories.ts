import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'Elements/Sections', component: 'token-cost-sections', tags: ['autodocs']};
export default meta;

/** The ways to read one scenario, one at a time; each loads what it needs when it is opened. */
export const AllSections: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="chatbot" at="2026-11-21">
      <token-cost-sections></token-cost-sections>
    </token-cost-scenario>`,
};

/** A page chooses which sections there are, and which one is open first. */
export const ChosenByThePage: StoryObj = {
  render: () =>
    html`<token-cost-scenario preset="personal-coding" at="2026-11-21">
      <token-cost-sections sections="compare plans advice" section="plans"></token-cost-sections>
    </token-cost-scenario>`,
};

const opened = (section: string): StoryObj => ({
  render: () =>
    html`<token-cost-scenario preset="rag" at="2026-11-21">
      <token-cost-sections section=${section}></token-cost-sections>
    </token-cost-scenario>`,
});

/** Every line of one answer, and what it is made of. */
export const WhereItGoes: StoryObj = opened('anatomy');

/** Ways of asking one model, and tiers of models. */
export const Tiers: StoryObj = opened('tiers');

/** The year ahead, with the growth of the traffic. */
export const Forecast: StoryObj = opened('forecast');

/** What would save, and how much. */
export const WhatToChange: StoryObj = opened('advice');
