import {css} from 'lit';

export const styles = css`
  p {
    margin: 0;
  }

  .lead {
    margin-block-end: 6px;
    text-wrap: pretty;
  }

  .lead data {
    font-weight: 600;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 9em 7em;
    gap: 4px 20px;
    align-items: start;
    padding-block: calc(10px * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .taken .could,
  .taken .saving data {
    color: var(--_mute);
  }

  .could {
    text-wrap: pretty;
  }

  .reason,
  .hint,
  small {
    color: var(--_mute);
    font-size: 0.86em;
  }

  .saving,
  .action {
    text-align: end;
  }

  .action {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
  }

  .saving data,
  .saving small {
    display: block;
    white-space: nowrap;
  }

  .saving .badge {
    margin-block-start: 2px;
  }

  .saving data {
    font-weight: 600;
  }

  .done {
    font-weight: 600;
  }

  .done::before {
    content: '✓ ' / '';
  }

  a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_accent);
    text-underline-offset: 3px;
  }

  .hint {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  .hint + .hint {
    padding-block-start: 4px;
    border: 0;
  }

  /* Narrow: what it saves and what to do about it stand under what it is. */
  @container token-cost (max-width: 35em) {
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }

    .what {
      inline-size: 100%;
    }

    .saving {
      text-align: start;
    }
  }
`;
