import {css} from 'lit';

/**
 * The inner root that carries every layout: the page's rules beat `:host`, and a container on `:host` would be 0 wide in
 * flex and table parents. Colours derive from the page's own text colour, so any theme fits.
 */
export const rootStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    container: token-cost / inline-size;
    contain-intrinsic-inline-size: min(640px, 88vw);
    color: inherit;
    color-scheme: inherit;
    direction: inherit;
    font-family: inherit;
    font-size: inherit;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    visibility: inherit;

    --_accent: var(--token-cost-accent, light-dark(#0b57d0, #8ab4ff));
    --_bar: var(--token-cost-bar, color-mix(in srgb, var(--_accent) 32%, transparent));
    --_line: var(--token-cost-line, color-mix(in srgb, currentColor 16%, transparent));
    --_soft: var(--token-cost-soft, color-mix(in srgb, currentColor 4%, transparent));
    --_mute: var(--token-cost-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_error: var(--token-cost-error, light-dark(#b3261e, #ff9a92));
    --_radius: var(--token-cost-radius, 6px);
  }

  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  data {
    unicode-bidi: isolate;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .root :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
`;
