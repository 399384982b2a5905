import {css} from 'lit';

/** A framed box, and in it what is due, each with a dot. */
export const framed = css`
  .framed {
    border: 1px solid var(--_line);
    border-radius: 10px;
    padding: 16px;
    display: grid;
    gap: 10px;
    min-inline-size: 0;
  }
  .duties {
    display: grid;
    gap: 6px;
  }
  .duties li {
    display: grid;
    grid-template-columns: 14px 1fr;
    gap: 8px;
  }
  .duties li::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_link);
    margin-block-start: 8px;
  }
`;

/** What happens next, in numbered steps. */
export const numbered = css`
  .next {
    display: grid;
    gap: 8px;
    counter-reset: step;
  }
  .next li {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 10px;
    counter-increment: step;
  }
  .next li::before {
    content: counter(step);
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-size: 12.5px;
    font-weight: 600;
    color: var(--_link);
    background: var(--_accent-soft);
  }
`;
