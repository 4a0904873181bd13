import {css} from 'lit';

/** The table of lines, each written out below. */
export const linesStyles = css`
  /* The line above, written out. */
  .working td {
    padding-block-start: 0;
    color: var(--_mute);
    font-size: 0.9em;
  }

  .working div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
  }

  .working bdi {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* Narrow: tokens and rate stand in the rows below each line. */
  @container token-cost (max-width: 420px) {
    .lines .tokens,
    .lines .rate {
      display: none;
    }

    .lines,
    .lines :is(caption, thead, tbody) {
      display: block;
    }

    .lines tr {
      display: flex;
      justify-content: space-between;
    }

    .lines .total > :first-child {
      flex: 1;
    }

    .lines :is(th, td) {
      padding-inline-end: 0;
    }
  }
`;
