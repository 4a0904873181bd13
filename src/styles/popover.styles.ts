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

/** What the "?" opens; it comes with the first click. */
export const termTextStyles = css`
  ${popoverStyles}

  .term-text:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
`;
