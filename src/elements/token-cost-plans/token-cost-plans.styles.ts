import {css} from 'lit';

export const styles = css`
  p {
    margin: 0 0 6px;
  }

  .lead {
    font-size: 1.12em;
  }

  .lead data {
    font-weight: 650;
  }

  small,
  .hint,
  thead th,
  .group td {
    color: var(--_mute);
    font-size: 0.86em;
  }

  .hint {
    margin-block-start: 8px;
  }

  a {
    color: var(--_accent);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: start;
    margin-block: 14px 18px;
  }

  .field {
    display: grid;
    flex: 1 1 8em;
    gap: 2px;
    min-inline-size: 0;
    max-inline-size: 17em;
  }

  .field.people {
    flex: 0 1 7em;
  }

  .label {
    display: flex;
    align-items: center;
    min-block-size: 24px;
    color: var(--_mute);
    font-size: 0.92em;
  }

  .field input {
    inline-size: 100%;
    min-inline-size: 0;
    text-align: end;
  }

  .problem {
    color: var(--_error);
    font-size: 0.88em;
  }

  .scroll {
    margin-block-end: 6px;
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  th:first-child {
    padding-inline-start: 8px;
  }

  thead th {
    padding-block: 0 4px;
    vertical-align: bottom;
  }

  .group td {
    padding-block: 18px 4px;
  }

  .plan {
    inline-size: 30%;
  }

  thead .month {
    inline-size: 24%;
  }

  thead .against,
  thead .breakEven,
  .against,
  .even {
    text-align: end;
  }

  thead .month span {
    display: inline-block;
    inline-size: calc(6.2em / 0.86);
    text-align: end;
  }

  .against,
  .even {
    white-space: nowrap;
  }

  thead .breakEven {
    inline-size: 6em;
  }

  .included {
    inline-size: 26%;
  }

  .selected > * {
    background: var(--_soft);
  }

  .name {
    all: unset;
    min-block-size: 28px;
    cursor: pointer;
  }

  .name,
  .model {
    font-weight: 500;
  }

  .name::before {
    content: '▸' / '';
    display: inline-block;
    inline-size: 1em;
    color: var(--_mute);
    font-size: 0.8em;
  }

  .name:dir(rtl)::before {
    content: '◂' / '';
  }

  .name[aria-expanded='true']::before {
    content: '▾' / '';
  }

  .name:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  small {
    display: block;
  }

  .included .badge + small {
    display: inline;
  }

  .plan small {
    padding-inline-start: 0.9em;
  }

  .selected .plan small {
    padding-inline-start: 0;
  }

  /* Figures in a column, bars from one common line. */
  .cost {
    display: grid;
    grid-template-columns: 6.2em minmax(24px, 1fr);
    gap: 0 12px;
    align-items: center;
    font-weight: 600;
    text-align: end;
  }

  .month small {
    inline-size: calc(6.2em / 0.86);
    text-align: end;
  }

  .bar {
    inline-size: 100%;
    block-size: 14px;
    fill: var(--_bar);
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .bar {
      fill: Highlight;
    }
  }
`;
