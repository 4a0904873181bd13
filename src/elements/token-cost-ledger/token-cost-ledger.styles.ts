import {css} from 'lit';

export const styles = css`
  .root {
    padding: calc(12px * var(--_space)) clamp(6px, 2.5cqi, 16px);
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
    padding-block: calc(3px * var(--_space));
    padding-inline: 0 12px;
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

  .loading {
    min-block-size: 18em;
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
    align-items: baseline;
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

  .source p {
    margin: 2px 0;
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

  @media (forced-colors: active) {
    .root {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .root {
      break-inside: avoid-page;
      background: none;
    }
  }
`;
