import {css} from 'lit';

/** The look of a form and of what can be done with a payment. */
export const workStyles = css`
  .work {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-card);
    padding: 18px;
    gap: 16px;
    background: var(--_surface);
  }
  .plain-set {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .plain-set > * + * {
    margin-block-start: 16px;
  }
  .plain-set:disabled {
    opacity: 0.7;
  }
  h4 {
    margin: 0;
    font-size: inherit;
  }
  .bad {
    color: var(--_bad);
    border-color: var(--_bad);
  }
  .payments li:has(.payment-actions) {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .payment-actions {
    grid-column: 1 / -1;
    gap: 2px 18px;
    margin-block-start: -6px;
  }
  .work .money {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .work .currency {
    display: grid;
    place-items: center;
    padding-inline: 11px;
    border: 1px solid var(--_edge);
    border-inline-end: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 14px;
  }
`;

/** The look of the desk, besides that of the list, the case and its forms. */
export const deskStyles = css`
  .facts {
    display: grid;
    gap: 12px 32px;
    margin: 0;
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .facts .text {
    white-space: pre-line;
  }
  .facts a {
    color: var(--_link);
  }
  .inbox {
    gap: 28px;
  }
  .inbox tr:last-child > td {
    font-weight: 400;
  }
  /* The money of a case stays a table where the list of cases is none. */
  .case table {
    display: table;
  }
  .case tbody {
    display: table-row-group;
  }
  .case tbody tr {
    display: table-row;
  }
  @container debitura (inline-size < 640px) {
    .case tbody tr > :is(td, th) {
      padding-block: 9px;
      border-block-start: 1px solid var(--_line);
    }
    .case tbody tr:first-child > :is(td, th) {
      border-block-start: 0;
    }
  }
  @container debitura (inline-size >= 560px) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
