import {css} from 'lit';

export const styles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 22px;
    margin-block-end: 10px;
    border-block-end: 1px solid var(--_line);
  }

  .tabs button {
    all: unset;
    box-sizing: border-box;
    min-block-size: 36px;
    margin-block-end: -1px;
    padding-block: 6px;
    border-block-end: 2px solid transparent;
    color: var(--_mute);
    cursor: pointer;
    white-space: nowrap;
  }

  .tabs button:hover {
    color: inherit;
  }

  .tabs button[aria-selected='true'] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 550;
  }

  .tabs button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .panel > * + * {
    margin-block-start: 20px;
  }

  .fold {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 8px;
  }

  .panel > .fold + .fold {
    margin-block-start: 8px;
  }

  .fold > summary {
    padding-block: 2px;
  }

  .fold[open] > summary {
    margin-block-end: 12px;
  }

  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    .tabs {
      display: none;
    }
  }
`;
