import {css} from 'lit';

export const styles = css`
  p {
    margin: 0;
  }

  .problems {
    margin: 0 0 8px;
    padding-inline-start: 1.2em;
  }

  .problems,
  .problem,
  .refusal {
    color: var(--_error);
    font-size: 0.92em;
  }

  .hint {
    color: var(--_mute);
    font-size: 0.92em;
    text-wrap: pretty;
  }

  .hint:empty {
    display: none;
  }

  .field {
    display: grid;
    gap: 4px;
  }

  .head,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    align-items: baseline;
  }

  .head {
    justify-content: space-between;
  }

  .head label {
    font-weight: 600;
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 6em;
    padding: 8px 10px;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.5;
    resize: vertical;
  }

  textarea[readonly] {
    border-style: dashed;
    background: var(--_soft);
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_error);
  }

  .dropping textarea {
    outline: 2px dashed var(--_accent);
    outline-offset: 2px;
  }

  .counts {
    min-block-size: 4.8em;
    margin-block: 14px 10px;
  }

  .tokens {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }

  [part='tokens'] {
    font-size: 1.9em;
    font-weight: 650;
    line-height: 1.25;
  }

  .how {
    font-size: 0.92em;
  }

  .how [translate] {
    color: var(--_mute);
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-block-size: 28px;
  }

  .state.problem {
    font-size: 1em;
  }

  progress {
    flex: 1 1 8em;
    max-inline-size: 24em;
    block-size: 8px;
    accent-color: var(--_accent);
  }

  details {
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }

  small {
    color: var(--_mute);
    font-size: 0.86em;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }

  .use {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    padding-block: 12px 4px;
    border-block-start: 1px solid var(--_line);
  }

  .use label {
    color: var(--_mute);
  }

  .use select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .use .hint {
    inline-size: 100%;
  }

  .button {
    min-block-size: 32px;
    padding: 3px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    font-weight: 500;
    text-align: start;
  }

  .button:hover {
    background: var(--_soft);
  }

  .button:disabled {
    border-color: var(--_line);
    background: transparent;
    color: var(--_mute);
    cursor: default;
  }

  .done {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    min-block-size: 26px;
    padding-block-end: 6px;
  }

  @media (prefers-contrast: more) {
    textarea {
      border-color: currentColor;
    }
  }

  @media (forced-colors: active) {
    textarea {
      border-color: ButtonBorder;
    }

    .button {
      border-color: ButtonBorder;
      color: ButtonText;
    }

    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    .actions,
    .use,
    .done {
      display: none;
    }
  }
`;
