import {css} from 'lit';

/** Native controls in the calculator's look: quiet, at least 24 px to hit. */
export const controlStyles = css`
  .link {
    all: unset;
    display: inline-block;
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  input[type='text'],
  input[type='search'],
  select {
    min-block-size: max(24px, 32px * var(--_space));
    padding: calc(3px * var(--_space)) 8px;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }

  select {
    inline-size: 100%;
  }

  select option {
    background: Canvas;
    color: CanvasText;
  }

  input[aria-invalid='true'] {
    border-color: var(--_error);
    outline-color: var(--_error);
  }

  input[type='range'] {
    inline-size: 100%;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  input[type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 3px;
    accent-color: var(--_accent);
  }

  summary {
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }

  @media (prefers-contrast: more) {
    input[type='text'],
    input[type='search'],
    select {
      border-color: currentColor;
    }
  }

  @media (forced-colors: active) {
    .link {
      color: LinkText;
    }

    input[type='text'],
    input[type='search'],
    select {
      border-color: ButtonBorder;
    }
  }

  @media print {
    button.link,
    input[type='range'],
    input[type='search'] {
      display: none;
    }
  }
`;
