import {css} from 'lit';

/** The table where there is no room for five columns; comes after the other styles. */
export const narrowStyles = css`
  /* The figures stand beside the name, each with the column that it is from, and what is included below. */
  @container token-cost (max-width: 51em) {
    .compared thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .compared,
    .compared tbody {
      display: block;
    }

    .compared tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 20px;
      padding: 8px;
      border-block-end: 1px solid var(--_line);
    }

    .compared th,
    .compared td,
    .compared th:first-child {
      inline-size: auto;
      padding: 0;
      border: 0;
    }

    .compared .group {
      padding-block: 18px 4px;
    }

    .compared .plan {
      grid-row: 1 / span 3;
    }

    .compared .month,
    .compared .against,
    .compared .even {
      grid-column: 2;
      min-inline-size: 0;
    }

    .compared .group td,
    .compared .included,
    .compared .detail td {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }

    .compared .included {
      padding-block-start: 4px;
      padding-inline-start: 0.9em;
    }

    .compared .detail {
      padding: 0;
    }

    .compared .none {
      display: none;
    }

    .compared .selected {
      background: var(--_soft);
    }

    .compared .selected > * {
      background: none;
    }

    .against,
    .even {
      color: var(--_mute);
      font-size: 0.92em;
      text-align: start;
      white-space: normal;
    }

    .against::after,
    .even::after {
      content: ' ' attr(data-label);
    }

    .month small {
      inline-size: auto;
      text-align: start;
    }

    .cost {
      grid-template-columns: 5.2em minmax(24px, 1fr);
      text-align: start;
    }
  }

  @container token-cost (max-width: 30em) {
    .compared tr {
      grid-template-columns: minmax(0, 1fr);
    }

    .compared .plan {
      grid-row: auto;
    }

    .compared .month,
    .compared .against,
    .compared .even {
      grid-column: 1;
      padding-inline-start: 0.9em;
    }
  }
`;
