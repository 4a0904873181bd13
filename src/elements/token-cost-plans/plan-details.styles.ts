import {css} from 'lit';

/** An opened row. */
export const detailStyles = css`
  .answer {
    color: inherit;
  }

  .detail td {
    padding: 4px 8px 16px;
  }

  .details {
    margin: 0;
    padding: 12px clamp(6px, 2.5cqi, 16px);
    border-radius: 8px;
    background: var(--_soft);
    font-size: 0.94em;
  }

  .details > div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 2px 16px;
    padding-block: 6px;
  }

  .details > div + div {
    border-block-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_mute);
  }

  dd {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  dd p,
  dd ul {
    margin: 0 0 2px;
  }

  dd p:empty {
    display: none;
  }

  dd ul {
    padding-inline-start: 1.1em;
  }

  li + li {
    margin-block-start: 8px;
  }

  .check {
    display: block;
  }

  @container token-cost (max-width: 36em) {
    .details > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
