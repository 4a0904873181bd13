import {css} from 'lit';

export const styles = css`
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .inputs > legend {
    margin-block-end: 10px;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 28px;
    align-items: start;
  }

  .advanced .fields {
    margin-block-start: 12px;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 10px;
    align-items: center;
    min-inline-size: 0;
  }

  .field label {
    color: var(--_mute);
    font-size: 0.92em;
  }

  /* The "?" takes no width of its own, so it stays beside the last word. */
  .label {
    padding-inline-end: 24px;
  }

  .label .term {
    margin-inline-end: -24px;
  }

  .field input[type='text'] {
    inline-size: 7.5em;
    text-align: end;
  }

  .field input[type='range'],
  .field .problem,
  .field .understood {
    grid-column: 1 / -1;
  }

  .choice {
    grid-template-columns: minmax(0, 1fr);
  }

  .flag {
    grid-template-columns: auto minmax(0, 1fr);
    min-block-size: 32px;
  }

  .problem {
    color: var(--_error);
    font-size: 0.88em;
  }

  .understood {
    color: var(--_mute);
    font-size: 0.88em;
    text-align: end;
  }

  .understood:empty {
    display: none;
  }

  .problems {
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_error);
    background: var(--_soft);
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }

  .problems ul {
    margin: 4px 0 0;
    padding-inline-start: 1.2em;
  }

  .models input[type='search'] {
    inline-size: 100%;
    margin-block: 8px;
  }

  .seller {
    margin-inline-start: 12px;
  }

  .model {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 28px;
    cursor: pointer;
  }

  @container token-cost (min-width: 480px) {
    .fields {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
