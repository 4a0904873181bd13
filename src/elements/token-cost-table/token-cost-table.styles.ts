import {css} from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  thead th {
    padding: 0 8px 4px 0;
    border-block-end: 1px solid var(--_line);
    font-size: 0.86em;
    font-weight: 500;
    text-align: start;
    white-space: nowrap;
  }

  th.model {
    inline-size: 40%;
  }

  th.month {
    inline-size: 30%;
  }

  th.thousand,
  th.against {
    text-align: end;
  }

  .sort {
    all: unset;
    min-block-size: 28px;
    color: var(--_mute);
    cursor: pointer;
  }

  .sort:hover {
    color: inherit;
  }

  .sort:focus-visible,
  .name:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }

  .arrow {
    padding-inline-start: 4px;
  }

  tbody th,
  tbody td {
    padding: 8px 8px 8px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: middle;
  }

  tbody th {
    padding-inline-start: 8px;
  }

  thead th:first-child {
    padding-inline-start: 8px;
  }

  tbody td.thousand,
  tbody td.against {
    text-align: end;
    white-space: nowrap;
  }

  .selected > * {
    background: var(--_soft);
  }

  .name {
    all: unset;
    min-block-size: 24px;
    cursor: pointer;
    font-weight: 500;
  }

  .name::before {
    content: '▸';
    display: inline-block;
    inline-size: 1em;
    color: var(--_mute);
    font-size: 0.8em;
  }

  .name[aria-expanded='true']::before {
    content: '▾';
  }

  .name:dir(rtl)::before {
    content: '◂';
  }

  .name:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  small {
    display: block;
    padding-inline-start: 0.9em;
    color: var(--_mute);
    font-size: 0.84em;
  }

  .badge {
    padding: 1px 7px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    color: var(--_mute);
    font-size: 0.78em;
    white-space: nowrap;
  }

  td.month {
    position: relative;
    isolation: isolate;
    min-inline-size: 110px;
  }

  .bar {
    position: absolute;
    z-index: -1;
    inset-block: 10px;
    inset-inline-start: 0;
    inline-size: calc(100% - 12px);
    block-size: calc(100% - 20px);
    max-block-size: 36px;
    margin-block: auto;
    fill: var(--_bar);
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  td.month data {
    padding-inline-start: 8px;
    font-weight: 600;
  }

  .detail td {
    padding: 0 0 12px;
  }

  .hint {
    margin: 8px 0 0;
    color: var(--_mute);
    font-size: 0.88em;
  }

  /* Narrow: the name stands above its bar, and each figure says which column it is from. */
  @container token-cost (max-width: 520px) {
    thead th:not(.model, .month) {
      display: none;
    }

    thead tr,
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }

    thead tr {
      border-block-end: 1px solid var(--_line);
    }

    thead th {
      border: 0;
    }

    tbody tr {
      border-block-end: 1px solid var(--_line);
      padding: 8px 0;
    }

    tbody tr.selected {
      background: var(--_soft);
    }

    .selected > * {
      background: none;
    }

    tbody th,
    tbody td {
      padding: 2px 8px;
      border: 0;
    }

    tbody th,
    tbody td.month,
    .detail td {
      inline-size: 100%;
    }

    .bar {
      inset-block: 3px;
      inset-inline-start: 8px;
      inline-size: calc(100% - 16px);
      block-size: calc(100% - 6px);
    }

    td.month data {
      padding-inline-start: 8px;
    }

    td.thousand::after,
    td.against::after {
      content: ' ' attr(data-label);
      color: var(--_mute);
      font-size: 0.84em;
    }
  }

  @media (forced-colors: active) {
    .bar {
      fill: Highlight;
      opacity: 0.4;
    }
  }
`;
