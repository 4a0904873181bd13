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
    font-family: var(--token-cost-font, inherit);
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
    --_space: var(--token-cost-space, 1);
  }

  .root[dir='ltr'] {
    direction: ltr;
  }

  .root[dir='rtl'] {
    direction: rtl;
  }

  /* What the text colour of the page says, see PageTheme. */
  [data-token-cost-scheme='light'] {
    color-scheme: light;
  }

  [data-token-cost-scheme='dark'] {
    color-scheme: dark;
  }

  .theme-probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    color: inherit;
    pointer-events: none;
    transition: color 1ms;
  }

  /* Shown again after a switch that it did not see, it measures again. */
  @starting-style {
    .theme-probe {
      color: rgb(128 128 128 / 0%);
    }
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

  @media (prefers-contrast: more) {
    .root {
      --_bar: var(--token-cost-bar, color-mix(in srgb, var(--_accent) 60%, transparent));
      --_line: currentColor;
      --_mute: currentColor;
    }
  }

  @media (forced-colors: active) {
    .root {
      --_accent: LinkText;
      --_bar: Highlight;
      --_line: CanvasText;
      --_soft: Canvas;
      --_mute: CanvasText;
      --_error: CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .root,
    .root *,
    .root *::before,
    .root *::after {
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
      scroll-behavior: auto !important;
      transition-duration: 0s !important;
    }
  }

  @media print {
    /* Paper is light, and no probe tells of a style sheet for print. */
    [data-token-cost-scheme] {
      color-scheme: light;
    }

    .screen-only {
      display: none !important;
    }

    details:not(.screen-only)::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
