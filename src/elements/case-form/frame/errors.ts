import {html, type TemplateResult} from 'lit';
import type {FieldPath} from '../../../flow/case-form/state.js';
import type {Messages} from '../../../i18n/messages.js';
import {notes} from '../../../styles/notes.js';

export {errorText} from '../../fields/error-text.js';

/** The look of the summary. */
export const styles = [notes];

/** What is wrong on this step, each line a link to its field; it gets the focus. */
export function errorSummary<Path extends FieldPath>(
  view: {errorOf(path: Path): string | undefined},
  words: Pick<Messages['errors'], 'summaryHeading'>,
  paths: readonly Path[],
  onFollow: (path: Path) => void,
): TemplateResult {
  return html`<div
    class="note bad"
    id="summary"
    part="summary"
    role="group"
    tabindex="-1"
    aria-labelledby="summary-heading"
  >
    <h3 id="summary-heading">${words.summaryHeading(paths.length)}</h3>
    <ul>
      ${paths.map(
        (path) =>
          html`<li>
            <a
              href="#${path}"
              @click=${(event: Event) => {
                event.preventDefault();
                onFollow(path);
              }}
              >${view.errorOf(path)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
