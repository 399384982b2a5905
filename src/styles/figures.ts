import {css} from 'lit';

/** Tables of amounts and the fee. */
export const figures = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  td,
  th {
    padding: 9px 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  tr:first-child > * {
    border-block-start: 0;
  }
  tbody:not(:first-child) tr:first-child > * {
    border-block-start: 1px solid var(--_line);
  }
  td.end,
  th.end {
    white-space: nowrap;
    text-align: end;
    padding-inline-start: 8px;
  }
  .fee {
    font-size: 34px;
    font-weight: 680;
    letter-spacing: -0.02em;
    line-height: 1;
  }
  .is-asking .fee,
  .is-asking td {
    color: var(--_muted);
  }
`;
