import {css} from 'lit';

/** The table of tokenizers: two columns, so that it fits anywhere. */
export const elsewhereStyles = css`
  .elsewhere table {
    inline-size: min(100%, 54em);
    margin-block-start: 6px;
    border-collapse: collapse;
  }

  .elsewhere th,
  .elsewhere td {
    padding: 7px 8px 7px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  .elsewhere thead th {
    padding-block: 0 4px;
    color: var(--_mute);
    font-size: 0.86em;
  }

  .elsewhere tbody th {
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .elsewhere .figure {
    inline-size: 34%;
    padding-inline-end: 0;
    text-align: end;
  }

  .elsewhere td data {
    font-weight: 600;
  }

  .elsewhere small {
    display: block;
    font-weight: 400;
  }
`;
