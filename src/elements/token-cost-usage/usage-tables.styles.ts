import {css} from 'lit';

/** Tables, each in a region of its own. */
export const tableStyles = css`
  .scroll {
    min-inline-size: 0;
    margin-block-start: calc(14px * var(--_space));
    overflow-x: auto;
  }

  .tall {
    max-block-size: 24em;
    overflow-y: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 6px 16px 6px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  th:dir(rtl),
  td:dir(rtl) {
    padding: 6px 0 6px 16px;
  }

  tr > :last-child {
    padding-inline-end: 0;
  }

  thead th {
    padding-block: 0 4px;
    color: var(--_mute);
    font-size: 0.86em;
    white-space: nowrap;
  }

  tbody th {
    min-inline-size: 8em;
    overflow-wrap: anywhere;
  }

  .figure {
    text-align: end;
    white-space: nowrap;
  }

  .main {
    min-inline-size: 11em;
  }

  /* Above the figures, not above the ends of the longest bars. */
  th.main {
    text-align: start;
  }

  th.main span {
    display: inline-block;
    min-inline-size: 7.4em;
    text-align: end;
  }

  .means {
    min-inline-size: 12em;
    text-wrap: pretty;
  }

  .selected > * {
    background: var(--_soft);
  }

  /* Figures in a column, bars from one common line. */
  .cost {
    display: grid;
    grid-template-columns: minmax(6.4em, max-content) minmax(48px, 1fr);
    gap: 0 10px;
    align-items: center;
    font-weight: 600;
  }

  .bar {
    inline-size: 100%;
    block-size: 14px;
    fill: var(--_bar);
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .bar {
      fill: Highlight;
    }
  }
`;
