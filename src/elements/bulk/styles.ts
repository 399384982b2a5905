import {css} from 'lit';
import {framed} from '../../styles/lists.js';
import {currencyStyles} from '../fields/money.js';
import {tableStyles} from './table/styles.js';

const list = css`
  .main {
    position: relative;
  }
  .is-dropping .main {
    outline: 2px dashed var(--_link);
    outline-offset: -8px;
    border-radius: var(--_radius-card);
  }
  .drop {
    display: grid;
    gap: 10px;
    justify-items: center;
    text-align: center;
    padding: 36px 16px;
    border: 1px dashed var(--_edge);
    border-radius: 10px;
    background: var(--_sunken);
  }
  .drop > p {
    max-inline-size: 52ch;
  }
  .tools,
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .stack > .field {
    grid-column: auto;
  }
  .tools .field {
    grid-column: auto;
    inline-size: auto;
  }
  .tools legend {
    position: absolute;
    clip-path: inset(50%);
  }
  .foot .go {
    margin-inline-start: auto;
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
  }
  .open::before {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  .open[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .block {
    display: block;
  }
  .narrow,
  .block.narrow {
    display: none;
  }
  .pill.bad {
    color: var(--_bad);
    background: var(--_bad-soft);
  }
  .invoices {
    display: grid;
    gap: 6px;
  }
  .invoices .edited {
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
    padding: 12px 14px 14px;
    display: grid;
    gap: 10px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: baseline;
  }
  .links {
    display: flex;
    gap: 14px;
    margin-inline-start: auto;
  }
  .mapping td,
  .mapping th {
    padding-inline-end: 12px;
    vertical-align: middle;
  }
  .mapping select {
    field-sizing: content;
    max-inline-size: 240px;
  }
  .progress {
    display: grid;
    gap: 6px;
  }
  progress {
    inline-size: 100%;
    block-size: 10px;
    accent-color: var(--_link);
  }
  @container debitura (inline-size < 560px) {
    .roomy {
      display: none;
    }
    .narrow,
    .block.narrow {
      display: inline;
    }
    .block.narrow {
      display: block;
    }
    .foot .go {
      inline-size: 100%;
    }
  }
`;

/** The look of the list. */
export const bulkStyles = [framed, currencyStyles, list, tableStyles];
