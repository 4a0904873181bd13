import {css} from 'lit';

export const legendStyles = css`
  .legend,
  .markers {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    padding: 0;
    font-size: 0.94em;
    list-style: none;
  }

  .legend button {
    all: unset;
    display: flex;
    gap: 7px;
    align-items: center;
    min-block-size: 28px;
    cursor: pointer;
  }

  .legend button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .legend button[aria-pressed='false'] {
    color: var(--_mute);
    text-decoration: line-through;
  }

  .legend button[aria-pressed='false'] .tone {
    visibility: hidden;
  }

  .legend button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }

  .tone,
  .marker {
    flex: none;
    inline-size: 28px;
    block-size: 12px;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .tone.square {
    inline-size: 12px;
  }

  .tone .solid,
  .tone .full {
    fill: currentColor;
    stroke: none;
  }

  .tone .band {
    fill: currentColor;
    stroke: none;
    opacity: 0.3;
  }

  .tone .hatch {
    display: none;
  }

  .markers {
    color: var(--_mute);
  }

  .markers li {
    display: flex;
    gap: 7px;
    align-items: center;
  }

  .marker {
    stroke-width: 1.5;
  }

  .marker.here {
    color: var(--_accent);
  }

  @media (forced-colors: active) {
    .tone .solid {
      fill: Canvas;
      stroke: currentColor;
      stroke-width: 1;
    }

    .tone .hatch {
      display: inline;
      stroke-width: 1.5;
    }
  }
`;
