import {css} from 'lit';

/** The fee in one line at the bottom of a narrow form; opened it shows the whole panel. */
export const pocket = css`
  .pocket {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    background: var(--_sunken);
    border-block-start: 1px solid var(--_line);
    font-size: 13px;
  }
  .pocket > summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 4px 12px;
    padding: 8px var(--_pad);
    min-block-size: var(--_control);
    cursor: pointer;
  }
  .pocket > summary::-webkit-details-marker {
    display: none;
  }
  .pocket > summary:focus-visible {
    outline-offset: -3px;
  }
  .pocket > summary::after {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--_muted);
    border-width: 1.5px 0 0 1.5px;
    rotate: 45deg;
    translate: 0 2px;
  }
  .pocket[open] > summary::after {
    rotate: 225deg;
    translate: 0 -2px;
  }
  .pocket > .panel {
    padding: 8px var(--_pad) 20px;
    max-block-size: 60vh;
    overflow: auto;
  }
  @media (height < 400px) {
    .pocket {
      position: static;
    }
  }
  @container debitura (inline-size >= 760px) {
    .pocket {
      display: none;
    }
  }
  @container debitura (inline-size < 560px) {
    .pocket > * {
      padding-inline: 18px;
    }
  }
`;
