import {css} from 'lit';

export const styles = css`
  :host {
    display: inline;
  }

  button {
    all: unset;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
    white-space: nowrap;
  }

  button:focus-visible {
    outline: 2px solid LinkText;
    outline-offset: 2px;
  }

  [popover] {
    inset: auto;
    max-inline-size: min(300px, 90vw);
    margin: 0;
    padding: 8px 12px;
    border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
    border-radius: 6px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-size: 0.9em;
  }

  a {
    color: LinkText;
  }
`;
