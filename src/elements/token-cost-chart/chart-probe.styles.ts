import {css} from 'lit';

/** Elements nobody sees, from which a canvas learns the page's colours. */
export const probeStyles = css`
  .probe {
    display: none;
  }

  .probe.text {
    color: inherit;
  }

  .probe.muted {
    color: var(--_mute);
  }

  .probe.hairline {
    color: var(--_line);
  }

  .probe.soft {
    color: color-mix(in srgb, currentColor 8%, transparent);
  }

  .probe.accent {
    color: var(--_accent);
  }

  .probe.canvas {
    color: Canvas;
  }

  .probe.band {
    color: color-mix(in srgb, var(--_tone) 24%, transparent);
  }

  @media (forced-colors: active) {
    .probe.hairline {
      color: GrayText;
    }
  }

  /* Ends a transition whenever the page changes its text, its scheme or the colours of the series. */
  .watch {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    background-color: light-dark(#fff, #000);
    border-inline-start: 0 solid var(--token-cost-series-1, currentColor);
    color: inherit;
    visibility: hidden;
    transition-property: color, background-color, border-inline-start-color;
  }

  /* Nothing moves: also where motion is reduced, it has to end. */
  .root .watch {
    transition-duration: 1ms !important;
  }
`;
