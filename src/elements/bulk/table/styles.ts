import {css} from 'lit';

/** The table of cases: a grid, so that rows far from the screen need not be laid out. */
export const tableStyles = css`
  .cases,
  .cases > * {
    display: block;
  }
  .cases tr {
    display: grid;
    grid-template-columns:
      minmax(0, 2.2fr) minmax(0, 1fr) minmax(0, 1.3fr) minmax(0, 0.7fr)
      minmax(0, 1.4fr);
  }
  .cases .detail {
    grid-template-columns: minmax(0, 1fr);
  }
  .cases tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .cases tbody tr > td,
  .cases tbody:not(:first-child) tr:first-child > td,
  .cases thead th {
    border: 0;
  }
  .cases tbody .detail {
    border: 0;
  }
  .far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 180px;
  }
  /* As wide as its place, whatever it offers: else the browser would measure hundreds of choices. */
  .fields select {
    field-sizing: content;
  }
  .cases td + td,
  .cases th + th {
    padding-inline-start: 12px;
  }
  .cases tbody td {
    padding-block: 9px;
  }
  .cases .is-open td {
    background: var(--_sunken);
  }
  .cases td:first-child,
  .cases th:first-child {
    padding-inline-start: 8px;
  }
  .cases td:last-child,
  .cases th:last-child {
    padding-inline-end: 8px;
  }
  .cases .detail > td {
    background: var(--_sunken);
    border-block-start: 0;
    padding: 4px 16px 20px;
  }
  @container debitura (inline-size < 560px) {
    .cases thead tr {
      position: absolute;
      clip-path: inset(50%);
    }
    .cases tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .cases tbody:not(:first-child) tr td,
    .cases tbody tr td {
      border: 0;
      padding: 0;
    }
    .cases tbody td.roomy {
      display: none;
    }
    .cases tbody td:first-child {
      grid-row: 1 / span 2;
    }
    .cases tbody .status {
      grid-area: 2 / 2;
      justify-self: end;
    }
    .cases tbody .detail,
    .cases tbody .is-open {
      background: var(--_sunken);
      margin-inline: -18px;
      padding-inline: 18px;
    }
    .cases tbody .detail {
      grid-template-columns: minmax(0, 1fr);
      border: 0;
    }
    .cases tbody .detail > td {
      padding: 0 0 8px;
    }
  }
`;
