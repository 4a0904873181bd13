import {css} from 'lit';

export const styles = css`
  .answer {
    margin: 0 0 4px;
    font-size: clamp(1.25em, 2.6cqi + 0.6em, 1.8em);
    font-weight: 450;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .workload {
    margin: 0 0 20px;
    color: var(--_mute);
  }

  token-cost-summary {
    display: block;
  }

  .columns,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 36px;
    align-items: start;
  }

  .compact .answer {
    font-size: 1.15em;
  }

  .compact .workload {
    margin-block-end: 8px;
    font-size: 0.92em;
  }

  .compact .columns {
    gap: 12px;
  }

  @container token-cost (min-width: 880px) {
    .root:not(.compact) > .columns {
      grid-template-columns: 300px minmax(0, 1fr);
    }
  }
`;
