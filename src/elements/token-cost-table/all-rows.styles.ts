import {css, unsafeCSS} from 'lit';

/** Lengths of bars in steps of half a percent, see `quickBar`: a change of class is no layout. */
const barLengths = unsafeCSS(
  Array.from({length: 201}, (_, step) => `.bar-${step} {background-size: ${step / 2}% 100%}`).join('\n'),
);

/**
 * Every offer of the catalogue. Rows are grids with columns of fixed shares, so that no row's text moves another's, and
 * groups of rows that are off the screen are skipped.
 */
export const allStyles = css`
  .all .hint {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    margin-block-end: 8px;
  }

  .grey .name,
  .grey td {
    color: var(--_mute);
  }

  .grey .name,
  .grey .cost {
    font-weight: inherit;
  }

  .all .grey {
    --_bar: color-mix(in srgb, currentColor 28%, transparent);
  }

  /* Quicker to lay out than a grid. */
  .all .cost {
    display: flex;
  }

  .all .cost :is(data, .badge) {
    flex: none;
    inline-size: 6.5em;
  }

  .all .bar {
    flex: 1;
    min-inline-size: 0;
    background: linear-gradient(var(--_bar), var(--_bar)) no-repeat;
    forced-color-adjust: none;
  }

  ${barLengths}

  /* Its end is a point: it goes on. */
  .bar.cut {
    clip-path: polygon(0 0, calc(100% - 8px) 0, 100% 50%, calc(100% - 8px) 100%, 0 100%);
  }

  .model input[type='checkbox'] {
    flex: none;
    margin-block: 5px;
  }

  .all .input,
  .all .output,
  .all .context {
    text-align: end;
    white-space: nowrap;
  }

  @container token-cost (min-width: 34em) {
    .all table,
    .all thead,
    .all tbody {
      display: block;
    }

    .all .scroll table {
      min-inline-size: 54em;
    }

    .all tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 15em;
    }

    /* The browser remembers how large a group was, also when it was empty. */
    .all .undrawn {
      min-block-size: 15em;
    }

    .all tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(9.75em, 0.8fr) 7.5em 6.5em 5.5em 5.5em 5.5em;
      border-block-end: 1px solid var(--_line);
    }

    .all .detail {
      display: block;
    }

    .all .detail td {
      display: block;
    }

    .all :is(th, td) {
      min-inline-size: 0;
      border: 0;
    }

    .all td {
      align-self: center;
    }

    .all thead th {
      align-self: end;
      white-space: normal;
    }

    .all tr > .model {
      position: sticky;
      inset-inline-start: 0;
      inline-size: auto;
    }

    .all tbody .model {
      display: flex;
      gap: 4px;
      align-items: start;
      padding-block: 5px;
    }

    .all .model > div {
      min-inline-size: 0;
    }

    .all small {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .all tr.selected {
      background: var(--_soft);
    }

    .all .selected > * {
      background: none;
    }

    .all .scrolled .model {
      z-index: 1;
      background: var(--token-cost-surface, Canvas);
    }
  }

  @container token-cost (max-width: 34em) {
    .all tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 38em;
    }

    .all .undrawn {
      min-block-size: 38em;
    }

    .all tbody .model {
      display: flex;
      gap: 4px;
    }

    .all .input,
    .all .output,
    .all .context {
      display: none;
    }
  }
`;
