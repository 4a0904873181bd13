import {css} from 'lit';

export const styles = css`
  /* As high as the row of buttons: nothing moves once they are there. */
  .root {
    min-block-size: 36px;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    align-items: baseline;
    padding-block: 4px;
  }

  .set {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }

  .set {
    padding-inline-end: 18px;
    border-inline-end: 1px solid var(--_line);
  }

  [aria-disabled='true'] {
    color: var(--_mute);
    cursor: default;
    text-decoration: none;
  }

  .status {
    color: var(--_mute);
    font-size: 0.92em;
  }

  .status:empty {
    display: none;
  }

  .list {
    display: grid;
    gap: 2px;
    justify-items: start;
    margin-block-start: 4px;
    padding-inline-start: 1.1em;
  }

  .notice,
  .baseline {
    margin-block: 8px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_soft);
  }

  .notice p,
  .baseline p {
    margin: 0;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-block-start: 2px;
  }

  .baseline data,
  .notice data {
    font-weight: 600;
  }

  table {
    margin-block: 6px;
    border-collapse: collapse;
    font-size: 0.94em;
  }

  th,
  td {
    padding-block: 2px;
    padding-inline: 0 20px;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  thead th,
  tbody th {
    color: var(--_mute);
  }

  .print-only {
    display: none;
  }

  @container token-cost (max-width: 420px) {
    .set {
      padding-inline-end: 0;
      border-inline-end: 0;
    }

    th,
    td {
      padding-inline-end: 10px;
    }
  }

  @media print {
    .screen-only {
      display: none;
    }

    .print-only {
      display: block;
      overflow-wrap: anywhere;
    }
  }
`;
