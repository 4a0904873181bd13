import {css} from 'lit';

export const styles = css`
  .models[open] > summary {
    margin-block-end: 8px;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .chip {
    all: unset;
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 26px;
    padding-inline: 10px 8px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    cursor: pointer;
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }

  .chip:hover {
    border-color: currentColor;
  }

  .chip span,
  .hint,
  small {
    color: var(--_mute);
  }

  .hint {
    margin: 6px 0 0;
    font-size: 0.92em;
  }

  .hint:empty {
    display: none;
  }

  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-block: 10px;
    font-size: 0.92em;
  }

  .seller {
    border-block-end: 1px solid var(--_line);
  }

  .filter-bar + .seller {
    border-block-start: 1px solid var(--_line);
  }

  .seller > summary {
    min-block-size: 32px;
    padding-block: 4px;
    color: inherit;
  }

  .offers {
    padding-block-end: 6px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 400px;
  }

  .offers li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: center;
    padding-inline-start: 2px;
  }

  .model {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 28px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  small {
    font-size: 0.86em;
  }

  @container token-cost (max-width: 28em) {
    small {
      inline-size: 100%;
      padding-block-end: 2px;
      padding-inline-start: 30px;
    }

    .own {
      padding-inline-start: 30px;
    }
  }

  .own {
    display: inline-flex;
    gap: 12px;
    font-size: 0.92em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    align-items: center;
    margin: 10px 0 0;
  }

  .custom {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 10px 20px;
    align-items: start;
    margin-block-start: 10px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
  }

  .custom .title,
  .custom .actions {
    grid-column: 1 / -1;
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  .custom-field {
    display: grid;
    gap: 2px;
  }

  .custom-field label {
    color: var(--_mute);
    font-size: 0.92em;
  }

  .custom-field input {
    inline-size: 100%;
  }

  .problem {
    color: var(--_error);
    font-size: 0.88em;
  }

  .button {
    min-block-size: 32px;
    padding: 3px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
  }
`;
