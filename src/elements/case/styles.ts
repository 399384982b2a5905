import {css} from 'lit';

/** The look of the case. */
export const caseStyles = css`
  .case {
    gap: 22px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: start;
    justify-content: space-between;
  }
  .pills {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .track {
    display: grid;
    grid-template-columns: repeat(4, minmax(min-content, 1fr));
    gap: 4px;
    font-size: 12.5px;
    color: var(--_muted);
  }
  .track li {
    overflow-wrap: break-word;
    hyphens: manual;
    padding-block-start: 9px;
    border-block-start: 4px solid var(--_line);
  }
  .track .done,
  .track .now {
    border-color: var(--_link);
  }
  .track .now {
    color: var(--_ink);
    font-weight: 600;
  }
  .duty {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 10px 16px;
    align-items: center;
  }
  .duty h3 {
    color: var(--_warn);
  }
  .halves {
    display: grid;
    gap: 28px 32px;
  }
  .halves > section,
  section.stack {
    gap: 12px;
  }
  .money-bar {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    border-radius: 99px;
    border: 1px solid var(--_edge);
    background: var(--_sunken);
    overflow: hidden;
  }
  :host(:dir(rtl)) .money-bar {
    scale: -1 1;
  }
  .money-bar .received {
    fill: var(--_good);
  }
  .money-bar .added {
    fill: var(--_warn);
    opacity: 0.35;
  }
  .bar-bone {
    inline-size: 100%;
    block-size: 12px;
  }
  .is-good {
    color: var(--_good);
  }
  tr:last-child > * {
    font-weight: 650;
  }
  .payments li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 12px;
    padding-block: 3px;
  }
  .block {
    display: block;
  }
  .timeline {
    display: grid;
    gap: 14px;
  }
  .timeline li {
    display: grid;
    grid-template-columns: 92px 14px minmax(0, 1fr);
    gap: 0 10px;
    align-items: baseline;
  }
  .timeline i {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_link);
    translate: 2px 1px;
  }
  .timeline .next {
    color: var(--_muted);
  }
  .timeline .next i {
    background: none;
    border: 2px dashed var(--_edge);
  }
  .failed-part {
    color: var(--_warn);
  }
  .drawer > summary {
    font-weight: 650;
    cursor: pointer;
    min-block-size: 28px;
    padding-block: 4px;
  }
  .drawer[open] > summary {
    margin-block-end: 8px;
  }
  @container debitura (inline-size >= 760px) {
    .halves {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container debitura (inline-size < 560px) {
    .duty {
      grid-template-columns: minmax(0, 1fr);
    }
    .duty > :last-child {
      justify-self: start;
    }
    .timeline li {
      grid-template-columns: 14px minmax(0, 1fr);
    }
    .timeline li > :first-child {
      grid-column: 2;
      order: 3;
    }
  }
  @media (forced-colors: active) {
    .money-bar {
      background: Canvas;
    }
    .money-bar .received {
      fill: CanvasText;
    }
    .money-bar .added {
      opacity: 1;
    }
  }
`;
