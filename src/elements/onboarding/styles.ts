import {css} from 'lit';
import {figures} from '../../styles/figures.js';

/** The letter of the check, the people, and the claims that travel along. */
export const onboardingStyles = [
  figures,
  css`
    .letter {
      display: grid;
      gap: 14px;
    }
    .letter > div {
      display: grid;
      grid-template-columns: 110px minmax(0, 1fr) auto;
      gap: 2px 14px;
    }
    .letter dt {
      color: var(--_muted);
    }
    .letter .plain {
      padding-block: 0;
      align-self: start;
    }
    .people {
      display: grid;
      gap: 10px;
    }
    .people li {
      display: grid;
    }
    .framed {
      border: 1px solid var(--_line);
      border-radius: 10px;
      padding: 16px;
      display: grid;
      gap: 10px;
    }
    .cases {
      display: grid;
    }
    .cases li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 18px;
      padding-block: 10px;
      border-block-start: 1px solid var(--_line);
    }
    .cases li:first-child {
      border-block-start: 0;
      padding-block-start: 0;
    }
    .cases li:last-child {
      padding-block-end: 0;
    }
    .what,
    .standing {
      display: grid;
      align-content: start;
      gap: 1px;
    }
    .standing {
      justify-items: end;
    }
    .standing .buttons {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: 0 14px;
    }
    .is-bad {
      color: var(--_bad);
      font-weight: 600;
    }
    .next {
      display: grid;
      gap: 10px;
      counter-reset: step;
      font-size: 14px;
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
    @media (pointer: coarse) {
      .plain,
      .plain:hover {
        min-block-size: 44px;
      }
    }
    @container debitura (inline-size < 560px) {
      .letter > div,
      .cases li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .letter dt {
        grid-column: 1 / -1;
        font-size: 13px;
      }
      .cases li {
        grid-template-columns: minmax(0, 1fr);
      }
      .standing {
        justify-items: start;
      }
      .standing .buttons {
        justify-content: start;
      }
    }
  `,
];
