import {css} from 'lit';

/** Buttons, inputs and the fields they stand in. */
export const controls = css`
  button,
  .button {
    font: inherit;
    font-weight: 600;
    color: inherit;
    min-block-size: var(--_control);
    padding: 7px 18px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    text-decoration: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    text-align: center;
    scroll-margin-block: calc(var(--_sticky-top) + 12px) 80px;
  }
  button:hover,
  .button:hover {
    background: var(--_sunken);
  }
  .go,
  .go:hover {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_link);
    forced-color-adjust: none;
  }
  .go:hover {
    filter: brightness(1.08);
  }
  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  .plain,
  .plain:hover {
    border: 0;
    background: none;
    color: var(--_link);
    padding: 4px 0;
    min-block-size: 28px;
    text-align: start;
    justify-content: start;
  }
  .plain:hover {
    text-decoration: underline;
  }
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 7px 11px;
    min-block-size: var(--_control);
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    /* In a window as low as zooming by 400 % makes it, larger ones than these would keep a field from being scrolled to. */
    scroll-margin-block: calc(var(--_sticky-top) + min(48px, 5vh)) min(96px, 11vh - 20px);
  }
  textarea {
    min-block-size: 76px;
    resize: vertical;
    display: block;
  }
  :focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 1px;
  }
  [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 16px 12px;
    align-items: start;
  }
  .field {
    grid-column: span 6;
    display: grid;
    gap: 5px;
    align-content: start;
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  label,
  legend {
    font-weight: 550;
    font-size: 13.5px;
    padding: 0;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    font-size: 12.5px;
    color: var(--_muted);
  }
  .error {
    font-size: 12.5px;
    color: var(--_bad);
  }
  .money {
    display: grid;
    grid-template-columns: 86px 1fr;
  }
  .money select {
    /* Its column has a width: nobody measures all currencies for one. */
    contain: inline-size;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end: 0;
    background: var(--_sunken);
    padding-inline: 10px 4px;
  }
  .money input {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .money :focus-visible {
    z-index: 1;
  }
  @container debitura (inline-size >= 560px) {
    .half {
      grid-column: span 3;
    }
    .third {
      grid-column: span 2;
    }
    .two-thirds {
      grid-column: span 4;
    }
  }
`;
