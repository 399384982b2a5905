import {css} from 'lit';
import {figures} from '../../styles/figures.js';
import {framed, numbered} from '../../styles/lists.js';

/** The letter of the check, the people, and the claims that travel along. */
export const onboardingStyles = [
  figures,
  framed,
  numbered,
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
      gap: 10px;
      font-size: 14px;
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
