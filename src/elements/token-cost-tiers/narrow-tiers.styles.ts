import {css} from 'lit';

/** Both tables where there is no room for columns; comes after the other styles. */
export const narrowStyles = css`
  @container token-cost (max-width: 36em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    /* What cannot be seen must not take the focus. */
    thead .term {
      display: none;
    }

    table,
    caption,
    tbody {
      display: block;
    }

    /* The name above, then one line for each column: its name, its figure, and what is to be said about it. */
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      padding: 8px;
      border-block-end: 1px solid var(--_line);
    }

    .group {
      padding-block: 14px 4px;
    }

    th,
    td,
    tr > :first-child,
    .group td {
      inline-size: auto;
      padding: 0;
      border: 0;
    }

    .models .row,
    .models .figure,
    .modes .row {
      inline-size: auto;
    }

    .models tbody .row {
      font-weight: 500;
    }

    .selected {
      background: var(--_soft);
    }

    .selected > * {
      background: none;
    }

    td.figure {
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
      align-items: baseline;
      text-align: start;
    }

    td.figure::before {
      content: attr(data-label);
      inline-size: 5.2em;
      color: var(--_mute);
      font-size: 0.92em;
    }

    .models td.figure data {
      min-inline-size: 5em;
    }

    .models td.figure small {
      overflow-wrap: anywhere;
    }
  }
`;
