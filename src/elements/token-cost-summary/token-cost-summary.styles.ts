import {css} from 'lit';

export const styles = css`
  :host {
    display: inline;
  }

  :host([hidden]) {
    display: none;
  }

  data {
    font-weight: var(--token-cost-amount-weight, 650);
    font-variant-numeric: tabular-nums;
    unicode-bidi: isolate;
    white-space: nowrap;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
