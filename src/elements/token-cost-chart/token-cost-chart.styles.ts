import {css} from 'lit';

export const styles = css`
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin: 0;
  }

  figure > * {
    min-inline-size: 0;
  }

  figcaption {
    font-size: 1.12em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }

  p,
  ul {
    margin: 0;
  }

  .summary {
    max-inline-size: 72ch;
    color: var(--_mute);
    font-size: 0.94em;
  }

  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: start;
    font-size: 0.94em;
  }

  .settings label {
    color: var(--_mute);
  }

  .option {
    display: grid;
    gap: 2px;
  }

  .option input {
    inline-size: 8.5em;
    text-align: end;
  }

  .switch {
    display: flex;
    gap: 4px;
    align-items: center;
    min-block-size: 24px;
  }

  .problem {
    max-inline-size: 16em;
    color: var(--_error);
    font-size: 0.92em;
  }

  /* A definite height before anything is drawn, so that nothing below ever moves. */
  .plot {
    position: relative;
    block-size: clamp(270px, 46cqi, 380px);
    margin-block-start: 4px;
    touch-action: pan-y;
  }

  .plot.low {
    block-size: 130px;
  }

  .plot.high {
    block-size: clamp(360px, 60cqi, 460px);
  }

  canvas {
    position: absolute;
    inset: 0;
  }

  .cursor {
    display: grid;
    gap: 2px;
  }

  /* Half a thumb further out, so that its middle stands under the position. */
  .cursor input {
    --_outward: 8px;

    inline-size: auto;
    margin-left: max(0px, var(--_first, 0px) - var(--_outward));
    margin-right: max(0px, var(--_after-last, 0px) - var(--_outward));
  }

  .readout {
    min-block-size: 1.5em;
    font-size: 0.94em;
    overflow-wrap: anywhere;
  }

  /* The longest readout of many series takes two lines or more; what is below shall not jump. */
  .readout.long {
    min-block-size: 3.1em;
  }

  .readout strong {
    font-weight: 600;
  }

  .scroll {
    max-block-size: 26em;
    margin-block-start: 6px;
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.94em;
  }

  th,
  td {
    padding: 4px 0 4px 16px;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: end;
    vertical-align: baseline;
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  thead th {
    color: var(--_mute);
    font-size: 0.92em;
    vertical-align: bottom;
  }

  td .amount {
    white-space: nowrap;
  }

  td.words {
    min-inline-size: 16em;
    text-align: start;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    font-size: 0.94em;
  }

  @media print {
    .actions,
    .cursor input {
      display: none;
    }

    .scroll {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
