import {css} from 'lit';

/** Tables where there is no room for columns; comes after the other styles. */
export const narrowStyles = css`
  @container token-cost (max-width: 36em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    caption,
    tbody {
      display: block;
    }

    /* The name above, its bar below, and each other figure with the name of its column. */
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      padding-block: 6px;
      border-block-end: 1px solid var(--_line);
    }

    tbody th,
    tbody td {
      padding: 1px 0;
      border: 0;
    }

    tbody th,
    .main,
    .means {
      inline-size: 100%;
      min-inline-size: 0;
    }

    .main {
      order: 1;
    }

    td.figure:not(.main) {
      order: 2;
    }

    td.means {
      order: 3;
    }

    td.figure {
      text-align: start;
      white-space: normal;
    }

    td[data-label]::before {
      content: attr(data-label) ' ';
      color: var(--_mute);
      font-size: 0.86em;
    }

    td.figure small {
      display: inline;
    }

    .cost {
      grid-template-columns: 6em minmax(32px, 1fr);
    }

    .selected {
      padding-inline: 8px;
      background: var(--_soft);
    }

    .selected > * {
      background: none;
    }
  }
`;
