import {html, type TemplateResult} from 'lit';

/** How a page is left for Debitura's pages. */
export type LeaveOptions = {
  /** Absolute `http` or `https`. */
  address: string;
  label: string;
  /** Inside a frame only a visible link may leave. */
  isFramed: boolean;
  /** Tells the page that the hosted pages are about to open; false when it goes there itself. */
  mayLeave: (url: string) => boolean;
  /** Leaves in this tab, from the click. */
  onLeave: () => void;
};

/** A frame may only be left by a visible link; a page leaves by its button. */
export function leaveButton(options: LeaveOptions): TemplateResult {
  const {address, label, isFramed, mayLeave, onLeave} = options;
  const go = html`${label} <span aria-hidden="true">↗</span>`;
  return isFramed
    ? html`<a
        class="button go"
        href=${address}
        target="_top"
        rel="noopener"
        @click=${(event: Event) => {
          if (!mayLeave(address)) event.preventDefault();
        }}
        >${go}</a
      >`
    : html`<button type="button" class="go" @click=${onLeave}>${go}</button>`;
}
