import {css} from 'lit';

export const styles = css`
  .takeaway {
    margin: 0 0 8px;
    font-size: 1.06em;
    text-wrap: pretty;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-end: 12px;
  }

  .fields label {
    flex: 1 1 14em;
    max-inline-size: 20em;
  }

  .fields label,
  .hint,
  small,
  .across,
  .down {
    color: var(--_mute);
    font-size: 0.86em;
  }

  .fields select {
    color: inherit;
  }

  .scroll {
    overflow-x: auto;
  }

  [part='table'] {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 2px;
    table-layout: fixed;
  }

  th {
    padding: 2px 4px;
    font-weight: inherit;
    text-align: end;
    vertical-align: middle;
  }

  [part='table'] thead th {
    font-size: 0.86em;
    text-align: center;
  }

  [part='table'] thead td {
    background: none;
  }

  [part='table'] .down {
    inline-size: 3.8em;
    padding-inline-start: 0;
    text-align: start;
    vertical-align: bottom;
  }

  tbody th[scope='row'] {
    font-size: 0.86em;
  }

  td {
    padding: 0;
    background: var(--_tone);
    vertical-align: top;
    border-radius: 3px;
  }

  td.none {
    background: var(--_soft);
  }

  td.own {
    outline: 2px solid var(--_accent);
  }

  .cell {
    all: unset;
    display: flex;
    flex-direction: column;
    position: relative;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 3px;
    cursor: pointer;
    line-height: 1.25;
  }

  .cell:hover .cost {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .name,
  .you {
    overflow-wrap: anywhere;
    font-size: 0.75em;
  }

  .cost data {
    white-space: nowrap;
  }

  .cost {
    font-size: 0.82em;
    font-weight: 600;
  }

  .you {
    font-weight: 600;
  }

  .tie::after {
    content: '\\2009≈' / '';
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin: 10px 0 6px;
    padding: 0;
    font-size: 0.9em;
    list-style: none;
  }

  .swatch {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 6px;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: var(--_tone);
    vertical-align: -0.15em;
  }

  .hint,
  .readout p {
    margin: 4px 0;
  }

  .readout {
    margin-block-start: 10px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  .readout table {
    inline-size: 100%;
    max-inline-size: 36em;
    border-collapse: collapse;
  }

  .readout caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }

  .readout th {
    padding: 3px 12px 3px 0;
    text-align: start;
    vertical-align: baseline;
  }

  .readout thead th {
    color: var(--_mute);
    font-size: 0.86em;
  }

  .readout .number {
    padding: 3px 0 3px 12px;
    background: none;
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }

  .readout small {
    display: block;
  }

  /* Narrow: the map scrolls under the headings of its rows, and what it costs comes first. */
  @container token-cost (max-width: 38em) {
    [part='table'] {
      inline-size: max-content;
      table-layout: auto;
    }

    [part='table'] .down,
    [part='table'] tbody th {
      position: sticky;
      inset-inline-start: 0;
      inline-size: auto;
      max-inline-size: 4.5em;
      background: var(--token-cost-surface, Canvas);
    }

    .cell {
      flex-direction: column-reverse;
      justify-content: flex-end;
      inline-size: 5.4em;
    }

    [part='table'] .across {
      text-align: start;
    }

    .across span {
      position: sticky;
      inset-inline-start: 5em;
    }

    .readout thead {
      display: none;
    }

    .readout tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      border-block-end: 1px solid var(--_line);
    }

    .readout th {
      inline-size: 100%;
    }

    .readout .number {
      padding-inline-start: 0;
    }
  }
`;
