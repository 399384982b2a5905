import {css} from 'lit';

/** The look of the list. */
export const listStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  .tools {
    display: grid;
    grid-template-columns: 1fr minmax(0, 260px) auto;
    gap: 10px;
    align-items: center;
  }
  .tools .segments {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
  }
  .tools select {
    inline-size: auto;
  }
  .tools .segments label {
    padding-inline: 14px;
    white-space: nowrap;
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  table {
    transition: opacity 120ms;
  }
  .is-old table {
    opacity: 0.55;
  }
  .main {
    grid-template-columns: minmax(0, 1fr);
  }
  /* Every row is laid out for itself, on the same columns: as a table of the browser's own, all rows that are drawn
     would be laid out anew for each that comes. The roles in the markup say that it is a table. */
  table,
  thead,
  tbody {
    display: block;
  }
  tbody {
    contain: layout style;
  }
  tr {
    display: grid;
    grid-template-columns: minmax(0, 32fr) repeat(4, minmax(0, 17fr));
    column-gap: 12px;
  }
  tbody tr {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  tbody:not(:first-child) tr:first-child > td,
  td {
    border: 0;
    overflow-wrap: anywhere;
  }
  /* What keeps a place is no place to hold on to: the browser would scroll along when it shrinks. */
  tbody[data-from] {
    overflow-anchor: none;
  }
  tbody[data-from] tr {
    display: block;
    border: 0;
    padding: 0;
  }
  .task {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 10px 16px;
    align-items: center;
  }
  .task h4 {
    margin: 0;
    font-size: inherit;
    color: var(--_warn);
  }
  tbody tr:hover {
    background: var(--_sunken);
  }
  tbody td {
    padding-block: 10px;
  }
  td.gap {
    display: block;
    padding: 0;
  }
  .open,
  .open:hover {
    border: 0;
    padding: 0;
    min-block-size: 24px;
    background: none;
    text-align: start;
    justify-content: start;
    overflow-wrap: anywhere;
    font-weight: 650;
  }
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .open:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .open:focus-visible {
    outline: none;
  }
  .open:focus-visible::after {
    outline: 2px solid var(--_link);
    outline-offset: 1px;
    border-radius: 4px;
  }
  .block {
    display: block;
  }
  .asked {
    color: var(--_warn);
    margin-block-start: 2px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .more {
    justify-self: center;
  }
  .gone {
    display: none;
  }
  .more[aria-disabled='true'] {
    cursor: default;
    opacity: 0.5;
  }
  .empty {
    display: grid;
    gap: 8px;
    justify-items: center;
    text-align: center;
    padding: 36px 12px;
    border: 1px dashed var(--_line);
    border-radius: 10px;
  }
  .empty p {
    max-inline-size: 46ch;
  }
  .bones > div {
    display: grid;
    grid-template-columns: 3fr 2fr 1fr;
    gap: 24px;
    padding-block: 23px;
    border-block-start: 1px solid var(--_line);
  }
  @media (prefers-reduced-motion: reduce) {
    table {
      transition: none;
    }
  }
  @container debitura (inline-size < 760px) {
    .tools {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .tools .segments {
      grid-column: 1 / -1;
    }
  }
  @container debitura (inline-size < 640px) {
    .task {
      grid-template-columns: minmax(0, 1fr);
    }
    .task > :last-child {
      justify-self: start;
    }
    .roomy {
      display: none;
    }
    .tools .segments {
      justify-self: stretch;
    }
    .tools .segments label {
      flex: auto;
      padding-inline: 9px;
    }
    .tools input,
    .tools select {
      grid-column: 1 / -1;
    }
    .tools select {
      justify-self: start;
    }
    thead tr {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody tr {
      grid-template-columns: minmax(0, 1fr) auto;
      row-gap: 2px;
      padding-block: 12px;
    }
    tbody td {
      padding: 0;
    }
    tbody td.roomy {
      display: none;
    }
    tbody td:first-child {
      grid-row: 1 / span 2;
    }
    tbody .status {
      grid-area: 2 / 2;
      justify-self: end;
      text-align: end;
      max-inline-size: 150px;
    }
  }
`;
