import {css} from 'lit';

export const styles = css`
  :host {
    display: inline;
  }

  button {
    all: unset;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
    white-space: nowrap;
  }

  button:focus-visible {
    outline: 2px solid var(--token-cost-accent, LinkText);
    outline-offset: 2px;
  }

  a {
    color: var(--token-cost-accent, LinkText);
  }

  @media print {
    button {
      text-decoration: none;
    }
  }
`;
