import {css, type CSSResultGroup} from 'lit';
import {base} from './base.js';
import {controls} from './controls.js';
import {layout} from './layout.js';
import {tokens} from './tokens.js';

/** What only a form of several steps has: the steps above, the fee beside the content. */
const steps = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    padding: 14px var(--_pad);
    border-block-end: 1px solid var(--_line);
    font-size: 13px;
    color: var(--_muted);
  }
  .steps ol {
    display: flex;
    flex: auto;
    min-inline-size: 0;
  }
  .steps li {
    overflow-wrap: break-word;
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  .steps li + li::before {
    content: '';
    inline-size: 28px;
    block-size: 1px;
    background: var(--_line);
    margin: 0 4px 0 12px;
  }
  .steps i {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-style: normal;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    border: 1.5px solid var(--_line);
  }
  .steps .done i {
    background: var(--_accent);
    border-color: var(--_link);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .steps .now {
    color: var(--_ink);
    font-weight: 600;
  }
  .steps .now i {
    border-color: var(--_link);
    color: var(--_link);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .side {
    background: var(--_sunken);
    padding: var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  @container debitura (inline-size < 760px) {
    .wide {
      display: none;
    }
  }
  @container debitura (inline-size >= 760px) {
    .columns.priced {
      grid-template-columns: minmax(0, 1fr) 300px;
    }
    .side {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container debitura (inline-size < 560px) {
    .steps,
    .side {
      padding-inline: 18px;
    }
    .side {
      padding-block: 18px;
    }
    .steps li:not(.now) span {
      position: absolute;
      clip-path: inset(50%);
    }
    .steps li + li::before {
      inline-size: 14px;
      margin: 0;
    }
    .note-only {
      display: none;
    }
  }
`;

/** What a form of several steps looks like. */
export const stepped: CSSResultGroup = [tokens, base, controls, layout, steps];
