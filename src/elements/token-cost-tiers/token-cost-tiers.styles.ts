import {css} from 'lit';

export const styles = css`
  .part + .part {
    margin-block-start: 28px;
  }

  p {
    margin: 0 0 8px;
  }

  .lead {
    font-size: 1.12em;
  }

  .lead data {
    font-weight: 650;
  }

  small,
  .hint,
  caption,
  thead th,
  .group td {
    color: var(--_mute);
    font-size: 0.86em;
    font-weight: 400;
  }

  thead small {
    color: inherit;
    font-size: inherit;
  }

  .hint {
    margin-block: 8px 0;
  }

  .applied {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    min-block-size: 26px;
    margin: 0;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 8px;
    text-align: start;
  }

  th,
  td {
    padding: 8px 8px 8px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  tr > :first-child {
    padding-inline-start: 8px;
  }

  thead th,
  thead td {
    padding-block: 0 4px;
    vertical-align: bottom;
  }

  .group td {
    padding-block: 14px 4px;
  }

  .figure {
    text-align: end;
  }

  .modes thead .figure,
  .modes .apply {
    white-space: nowrap;
  }

  .modes .row {
    inline-size: 26%;
  }

  .models .row {
    inline-size: 19%;
  }

  .models .figure {
    inline-size: 27%;
  }

  .models tbody data {
    font-weight: 600;
  }

  .model {
    font-weight: 500;
  }

  small {
    display: block;
  }

  .selected > * {
    background: var(--_soft);
  }

  .apply {
    all: unset;
    min-block-size: 24px;
    min-inline-size: 24px;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .apply:hover {
    text-decoration-color: currentColor;
  }

  .apply[aria-pressed='true'] {
    color: inherit;
    font-weight: 650;
    text-decoration: none;
  }

  .cheapest .apply {
    font-weight: 650;
  }
`;
