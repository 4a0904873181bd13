import {css} from 'lit';

export const styles = css`
  .loading {
    min-block-size: 40em;
  }

  .intro {
    margin: 0 0 calc(12px * var(--_space));
    color: var(--_mute);
    max-inline-size: 72ch;
  }

  a {
    color: var(--_accent);
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
    padding-block: calc(5px * var(--_space));
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--_mute);
    font-size: 0.86em;
  }

  .group td {
    padding-block-start: calc(16px * var(--_space));
  }

  strong {
    font-weight: 600;
  }

  tbody th {
    inline-size: 46%;
  }

  .value {
    overflow-wrap: anywhere;
  }

  .from {
    inline-size: 30%;
    padding-inline-end: 0;
    color: var(--_mute);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  /* Who set it is said in words; the weight only helps to find it. */
  .mine .value,
  .mine .from {
    color: inherit;
    font-weight: 600;
  }

  /* Narrow: origin under name and value. */
  @container token-cost (max-width: 480px) {
    table,
    caption,
    thead,
    tbody {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
      gap: 0 12px;
      padding-block: 5px;
      border-block-end: 1px solid var(--_line);
    }

    tbody th,
    .value,
    .from,
    .group td {
      inline-size: auto;
      padding: 0;
      border: 0;
    }

    .value {
      max-inline-size: 45cqi;
      text-align: end;
    }

    .from,
    .group td {
      grid-column: 1 / -1;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
