import {css} from 'lit';

/** What a text is found to be: a conversation or tool definitions, in figures. */
export const structureStyles = css`
  .structure {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 28px;
    margin: 4px 0 10px;
  }

  .parts dt {
    color: var(--_mute);
    font-size: 0.86em;
  }

  .parts dd {
    margin: 0;
    font-weight: 600;
  }

  .parts > div {
    max-inline-size: 20em;
  }

  .parts small {
    display: block;
    font-weight: 400;
  }

  .structure .hint {
    margin-block-start: 8px;
  }

  .notes {
    margin: 10px 0 0;
    padding-inline-start: 1.2em;
    color: var(--_mute);
    font-size: 0.92em;
  }
`;
