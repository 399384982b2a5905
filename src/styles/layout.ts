import {css} from 'lit';

/** The card that everything stands in: content, buttons below. */
export const layout = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    overflow: clip;
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
  @container debitura (inline-size < 560px) {
    .main,
    .bar {
      padding-inline: 18px;
    }
    .main {
      padding-block: 18px;
    }
  }
`;
