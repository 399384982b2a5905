import {css} from 'lit';

/** Notes in a colour of their own, and rows of buttons. */
export const notes = css`
  .note {
    border-radius: 10px;
    padding: 13px 15px;
    display: grid;
    gap: 6px;
    background: var(--_accent-soft);
    border-inline-start: 3px solid var(--_link);
  }
  .note.warn {
    background: var(--_warn-soft);
    border-color: var(--_warn);
  }
  .note.bad {
    background: var(--_bad-soft);
    border-color: var(--_bad);
  }
  .note.good {
    background: var(--_good-soft);
    border-color: var(--_good);
  }
  .note ul {
    display: grid;
    gap: 2px;
  }
  .note li a {
    display: inline-block;
    padding-block: 2px;
  }
  .pill.good {
    color: var(--_good);
    background: var(--_good-soft);
  }
  .pill.calm {
    color: var(--_link);
    background: var(--_accent-soft);
  }
  .actions {
    display: flex;
    gap: 10px;
    flex-wrap: wrap;
  }
`;
