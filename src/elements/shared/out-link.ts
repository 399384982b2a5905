import {html, nothing} from 'lit';
import {anyAddress} from './addresses.js';

/**
 * A button to a page of Debitura, in a tab of its own.
 *
 * @param address - As Debitura says it; what is no address of the web makes no button.
 * @param label - What stands on the button.
 * @param name - The same for screen readers, with what it is about.
 */
export function outLink(address: string | null, label: string, name: string) {
  const url = address === null ? null : anyAddress(address);
  if (url === null) return nothing;
  return html`<a
    class="button"
    href=${url}
    target="_blank"
    rel="noopener noreferrer"
    aria-label=${name}
    >${label} <span aria-hidden="true">↗</span></a
  >`;
}
