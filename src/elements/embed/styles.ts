import {css} from 'lit';

/** What stands above the elements that the embed shows. */
export const embedStyles = css`
  .above {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .above:not(:empty) {
    margin-block-end: 12px;
  }
  .note {
    justify-self: stretch;
    justify-items: start;
  }
  .way {
    min-block-size: var(--_control);
  }
`;
