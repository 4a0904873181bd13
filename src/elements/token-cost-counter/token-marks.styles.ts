import {css} from 'lit';

/** Tokens are told apart by the lines around them; the tint only helps. */
export const marksStyles = css`
  .marked {
    margin-block: 8px;
    line-height: 2;
    overflow-wrap: anywhere;
    user-select: none;
  }

  .unmarked {
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }

  .token {
    padding-block: 2px;
    border-block-end: 2px solid var(--_accent);
    border-inline-start: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    white-space: pre-wrap;
  }

  .token:nth-of-type(even) {
    border-block-end-style: dotted;
    background: var(--_soft);
  }

  .tab::before {
    content: '→';
    font-style: normal;
  }

  .line-end::before {
    content: '⏎';
    font-style: normal;
  }

  sub {
    color: var(--_mute);
    font-size: 0.7em;
  }

  @media (forced-colors: active) {
    .token {
      border-color: CanvasText;
    }
  }
`;
