import {css} from 'lit';

/** Tables of amounts, the fee, and what is read in its own order. */
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
    text-align: inherit;
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
  /* Numbers, references and addresses keep their own order where the page runs from right to left. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :host(:dir(rtl)) :is(td, dd, .number, td *, dd *, .number *) {
    unicode-bidi: plaintext;
  }
  :host(:dir(rtl)) .end {
    text-align: left;
  }
  .is-asking .fee,
  .is-asking td {
    color: var(--_muted);
  }
`;
