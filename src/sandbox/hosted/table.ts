import {html} from 'hono/html';
import type {Markup} from './layout.js';

/** A table that scrolls on narrow screens; its headings name it. */
export function table(headings: string[], rows: readonly (readonly (string | Markup)[])[]): Markup {
  return html`<div
    class="scroll wide"
    tabindex="0"
    role="group"
    aria-label="${headings.join(', ')}"
  >
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
