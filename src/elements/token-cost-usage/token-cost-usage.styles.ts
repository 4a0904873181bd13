import {css} from 'lit';

/** What a log says: amounts, tables, and what to do with it. */
export const styles = css`
  p,
  ul {
    margin: 0;
  }

  ul {
    padding-inline-start: 1.2em;
  }

  .part {
    margin-block-start: calc(22px * var(--_space));
  }

  .title {
    margin: 0 0 4px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .hint,
  .notes,
  small {
    color: var(--_mute);
    font-size: 0.86em;
    text-wrap: pretty;
  }

  .notes {
    margin-block-start: 6px;
  }

  small {
    display: block;
    font-weight: 400;
  }

  .title small {
    display: inline;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    align-items: center;
  }

  .answer {
    margin-block-start: calc(18px * var(--_space));
    padding-block-start: calc(14px * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .total data {
    font-size: min(2.2em, 13cqi);
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }

  .total span {
    color: var(--_mute);
  }

  .answer data {
    font-weight: 600;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
    gap: 0 32px;
  }

  .mode {
    max-inline-size: 16em;
  }

  .bad {
    margin-block-start: 8px;
  }

  .bad p {
    color: var(--_error);
  }

  .bad li {
    overflow-wrap: anywhere;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 2px 32px;
    margin: 0;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }

  dd {
    margin: 0;
    margin-inline-start: auto;
    font-weight: 600;
    text-align: end;
  }

  details {
    margin-block-start: calc(12px * var(--_space));
  }

  .done {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    align-items: center;
    margin-block-start: 8px;
  }
`;
