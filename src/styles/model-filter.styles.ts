import {css} from 'lit';

/** The search field and the filters over many offers. */
export const modelFilterStyles = css`
  .filter-bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }

  .filter-bar input[type='search'] {
    inline-size: min(32em, 100%);
  }

  .filter-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 8px 16px;
    align-items: end;
    margin-block: 6px;
  }

  .filter-field {
    display: grid;
    gap: 2px;
  }

  .filter-field label {
    color: var(--_mute);
    font-size: 0.92em;
  }

  .filter-box {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 32px;
    cursor: pointer;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin: 0;
    color: var(--_mute);
    font-size: 0.92em;
  }
`;
