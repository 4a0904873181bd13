import {css} from 'lit';

export const styles = css`
  .root {
    padding: 12px clamp(6px, 2.5cqi, 16px);
    border-radius: 8px;
    background: var(--_soft);
    font-size: 0.94em;
  }

  caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 3px 12px 3px 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  thead th {
    color: var(--_mute);
    font-size: 0.86em;
  }

  .number {
    text-align: end;
  }

  td.number {
    white-space: nowrap;
  }

  .part {
    display: block;
  }

  .total > * {
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin: 10px 0;
  }

  dl div {
    display: flex;
    flex-direction: row-reverse;
    gap: 0.4em;
  }

  dt,
  .source,
  ul {
    color: var(--_mute);
  }

  dd {
    margin: 0;
  }

  ul {
    margin: 8px 0;
    padding-inline-start: 1.2em;
  }

  p {
    margin: 8px 0;
  }

  a {
    color: var(--_accent);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin-block-end: 0;
  }

  @container token-cost (max-width: 480px) {
    th,
    td {
      padding-inline-end: 6px;
    }

    td.rate {
      white-space: normal;
    }
  }
`;
