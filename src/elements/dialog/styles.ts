import {css} from 'lit';

/** The bar's own look, and that of the question in it. */
export const barStyles = css`
  :host {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 6px 8px 6px var(--_pad);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .title {
    font-weight: 650;
  }
  @media (width < 640px) {
    :host {
      padding-inline-start: 18px;
    }
  }
  .cross {
    border-color: transparent;
    inline-size: var(--_control);
    padding: 0;
    flex: none;
  }
  dialog {
    inline-size: min(420px, 100% - 32px);
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    color: var(--_ink);
  }
  dialog[open] {
    display: grid;
    gap: 12px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    justify-content: flex-end;
    margin-block-start: 8px;
  }
`;

/** The dialog in the page: a sheet on narrow screens, else a card above a veil. Whoever themes the elements themes it. */
const pageStyles = css`
  .debitura-dialog {
    inline-size: min(1040px, 100% - 32px);
    max-inline-size: none;
    max-block-size: calc(100dvb - 48px);
    padding: 0;
    border: 1px solid var(--debitura-line, light-dark(#dbe1e9, #2d3949));
    border-radius: var(--debitura-radius-card, 12px);
    background: var(--debitura-surface, light-dark(#fff, #131a24));
    color: inherit;
    overflow: hidden auto;
    overscroll-behavior: contain;
    /* A header of the page lies under the dialog; the dialog's own bar stays on top instead. */
    --debitura-sticky-top: 58px;
  }
  .debitura-dialog:focus {
    outline: none;
  }
  .debitura-dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .debitura-dialog-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  .debitura-dialog > debitura-case-form::part(root) {
    border-width: 0;
    border-radius: 0;
  }
  @media (width < 640px) {
    .debitura-dialog {
      inline-size: 100%;
      block-size: 100dvb;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }
`;

/** Gives the page the dialog's look, once; adopted, so that a strict policy lets it. */
export function dressPage(): void {
  const {styleSheet} = pageStyles;
  if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet))
    document.adoptedStyleSheets.push(styleSheet);
}
