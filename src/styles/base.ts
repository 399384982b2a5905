import {css} from 'lit';

/** Text, tables and small pieces that every element uses. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 20px;
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
  }
  h2:focus {
    outline: none;
  }
  p,
  li,
  dd,
  th,
  td,
  h2,
  h3,
  label,
  .hint,
  .error {
    overflow-wrap: anywhere;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_link);
    text-underline-offset: 2px;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 13px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack {
    display: grid;
    gap: 20px;
    align-content: start;
    min-inline-size: 0;
  }
  .tight {
    gap: 8px;
  }
  .panel {
    display: grid;
    gap: 16px;
    align-content: start;
    min-inline-size: 0;
  }
  .bone {
    background: var(--_line);
    border-radius: 6px;
    block-size: 14px;
    inline-size: 70%;
  }
  .bone.tall {
    block-size: var(--_control);
    inline-size: 100%;
    opacity: 0.5;
  }
  .bone.short {
    inline-size: 40%;
  }
  .bone.fee {
    block-size: 34px;
    inline-size: 96px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
`;
