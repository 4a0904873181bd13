import {css} from 'lit';

/** The "?" beside a term. */
export const termStyles = css`
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
