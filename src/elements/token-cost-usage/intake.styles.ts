import {css} from 'lit';

/** Where a log is handed over. */
export const intakeStyles = css`
  textarea,
  .preview {
    display: block;
    inline-size: 100%;
    min-block-size: 7em;
    max-block-size: 24em;
    margin: 4px 0 0;
    padding: 8px;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--_radius);
    background: var(--_soft);
    color: inherit;
    font:
      0.86em/1.45 ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
  }

  textarea {
    resize: vertical;
    overflow-wrap: anywhere;
    direction: ltr;
    text-align: left;
  }

  .preview {
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    direction: ltr;
    text-align: left;
  }

  .over textarea,
  .over .preview {
    border-color: var(--_accent);
    outline: 2px dashed var(--_accent);
    outline-offset: 2px;
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
  }

  .intake .actions {
    margin-block: 8px 4px;
  }

  .formats {
    margin-block-start: 4px;
    font-size: 0.92em;
  }

  .formats p {
    margin-block-start: 4px;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    margin-block-start: 12px;
  }

  progress {
    inline-size: min(20em, 100%);
    accent-color: var(--_accent);
  }

  .failure {
    margin-block-start: 12px;
    color: var(--_error);
  }

  .mapping {
    margin-inline: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .mapping legend {
    padding: 0;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 8px 20px;
    margin-block-start: 6px;
  }

  .field {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  .field label {
    color: var(--_mute);
    font-size: 0.92em;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
      color: ButtonText;
    }
  }
`;
