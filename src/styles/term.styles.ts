import {css} from 'lit';

/** A small text that opens beside what it is about. `placeNear` relies on its greatest width. */
export const popoverStyles = css`
  .popover {
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(300px, 90vw);
    margin: 0;
    padding: 8px 12px;
    border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
    border-radius: var(--_radius, 6px);
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-size: max(0.9em, 13px);
    font-weight: 400;
    line-height: 1.45;
    text-align: start;
    white-space: normal;
  }

  @media (forced-colors: active) {
    .popover {
      border-color: CanvasText;
    }
  }
`;

/** The "?" beside a term, and what it opens. */
export const termStyles = css`
  ${popoverStyles}

  .term {
    all: unset;
    display: inline-grid;
    place-items: center;
    inline-size: max(24px, 1.5em);
    block-size: max(24px, 1.5em);
    margin-block: -4px;
    color: var(--_mute);
    cursor: help;
    font-weight: 400;
    line-height: 1;
    vertical-align: middle;
  }

  .term::before {
    content: '?' / '';
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 50%;
    font-size: 0.72em;
    line-height: 1.4;
    text-align: center;
  }

  .term:hover::before {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .term-text:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  @media (forced-colors: active) {
    .term::before {
      border-color: ButtonText;
      color: ButtonText;
    }
  }

  @media print {
    .term {
      display: none;
    }
  }
`;
