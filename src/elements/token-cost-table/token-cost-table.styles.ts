import {css} from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 8px 8px 8px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
  }

  th:first-child {
    padding-inline-start: 8px;
  }

  thead th {
    padding-block: 0 4px;
    white-space: nowrap;
  }

  th.model {
    inline-size: 36%;
  }

  th.month {
    inline-size: 34%;
  }

  .month .sort {
    min-inline-size: 7.5em;
    text-align: end;
  }

  .thousand,
  .against {
    text-align: end;
    white-space: nowrap;
  }

  .sort,
  .name {
    all: unset;
    min-block-size: 28px;
    cursor: pointer;
  }

  .sort,
  small,
  .badge,
  .hint {
    color: var(--_mute);
    font-size: 0.86em;
  }

  [aria-sort='ascending'] .sort::after {
    content: ' ↑' / '';
  }

  [aria-sort='descending'] .sort::after {
    content: ' ↓' / '';
  }

  .selected > * {
    background: var(--_soft);
  }

  .name {
    font-weight: 500;
  }

  .name::before {
    content: '▸' / '';
    display: inline-block;
    inline-size: 1em;
    color: var(--_mute);
    font-size: 0.8em;
  }

  .name:dir(rtl)::before {
    content: '◂' / '';
  }

  .name[aria-expanded='true']::before {
    content: '▾' / '';
  }

  .name:hover,
  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  small {
    display: block;
    padding-inline-start: 0.9em;
  }

  .badge {
    padding: 1px 7px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    white-space: nowrap;
  }

  /* Figures in a column, bars from one common line. */
  .cost {
    display: grid;
    grid-template-columns: 6.5em minmax(32px, 1fr);
    gap: 0 12px;
    align-items: center;
    font-weight: 600;
    text-align: end;
  }

  .bar {
    inline-size: 100%;
    block-size: 16px;
    fill: var(--_bar);
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .detail td {
    padding: 0 0 12px;
  }

  .hint {
    margin: 8px 0 0;
  }

  /* Narrow: the name stands above its bar, and each figure says which column it is from. */
  @container token-cost (max-width: 34em) {
    .month .sort {
      min-inline-size: 0;
    }

    .thousand,
    .against {
      text-align: start;
      white-space: normal;
    }

    thead .thousand,
    thead .against {
      display: none;
    }

    table,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      padding: 6px 8px;
      border-block-end: 1px solid var(--_line);
    }

    th,
    td,
    th:first-child {
      padding: 2px 0;
      border: 0;
    }

    tbody .model,
    tbody .month,
    .detail td {
      inline-size: 100%;
      min-inline-size: 0;
    }

    thead th {
      inline-size: auto;
    }

    .selected,
    .detail {
      background: var(--_soft);
    }

    .selected > * {
      background: none;
    }

    .cost {
      text-align: start;
    }

    tbody .thousand::after,
    tbody .against::after {
      content: ' ' attr(data-label);
      color: var(--_mute);
      font-size: 0.86em;
    }
  }

  @media (forced-colors: active) {
    .bar {
      fill: Highlight;
    }
  }
`;
