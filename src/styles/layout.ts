import {css} from 'lit';

/** The frame of a form: steps above, content beside the fee, buttons below. */
export const layout = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    overflow: clip;
  }
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
  .main {
    padding: var(--_pad);
    display: grid;
    gap: 20px;
    align-content: start;
    min-inline-size: 0;
  }
  .main > p,
  .main > header > p {
    max-inline-size: 68ch;
  }
  .side {
    background: var(--_sunken);
    padding: var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    justify-content: flex-end;
    padding: 16px var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .lead {
    margin-inline-end: auto;
  }
  .pill {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    justify-self: start;
    border-radius: 99px;
    padding: 2px 10px;
    font-size: 13px;
    font-weight: 600;
    white-space: nowrap;
    color: var(--_warn);
    background: var(--_warn-soft);
  }
  .pill::before {
    content: '';
    border-radius: 50%;
    border: 4px solid;
  }
  @media (prefers-reduced-motion: no-preference) {
    .main {
      animation: arrive 160ms ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        translate: 0 4px;
      }
    }
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
    .main,
    .side,
    .bar {
      padding-inline: 18px;
    }
    .main,
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
    .bar .note-only {
      display: none;
    }
  }
`;
