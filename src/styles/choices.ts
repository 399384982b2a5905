import {css} from 'lit';

/** Radio buttons side by side, and checkboxes with their sentence. */
export const choices = css`
  .segments {
    display: inline-grid;
    grid-auto-flow: column;
    justify-self: start;
    gap: 2px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 3px;
    background: var(--_sunken);
    margin-block-start: 5px;
  }
  .segments label {
    position: relative;
    display: grid;
    place-items: center;
    padding: 0 16px;
    min-block-size: calc(var(--_control) - 8px);
    border-radius: 6px;
    font-size: 14px;
    font-weight: 400;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    min-block-size: 0;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    background: var(--_surface);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--_edge);
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--_link);
    outline-offset: 1px;
  }
  .check {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 6px 10px;
    align-items: start;
  }
  .check input {
    inline-size: 20px;
    block-size: 20px;
    min-block-size: 0;
    margin-block-start: 1px;
    accent-color: var(--_link);
    position: relative;
  }
  .check input::after {
    content: '';
    position: absolute;
    inset: -12px;
  }
  .check label {
    font-weight: 400;
    font-size: inherit;
  }
  .check .error {
    grid-column: 2;
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
