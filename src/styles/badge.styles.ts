import {css} from 'lit';

/** Badges of one look; the border says the kind once more for who skims. */
export const badgeStyles = css`
  .badge {
    display: inline-block;
    padding: 0 7px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    color: var(--_mute);
    font-size: 0.86em;
    font-weight: 400;
    white-space: nowrap;
  }

  .badge[data-kind='estimate'] {
    border-color: currentColor;
    border-style: dashed;
  }

  .badge[data-kind='unknown'] {
    border-color: currentColor;
    border-style: dotted;
  }

  .badge[data-kind='atLimit'] {
    border-color: var(--_error);
    color: var(--_error);
  }

  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }
`;
