import {html, nothing, type TemplateResult} from 'lit';
import type {Task} from '../../../contract/tracking.js';
import type {Format} from '../../../i18n/format.js';
import type {Messages} from '../../../i18n/messages.js';
import {outLink} from '../../shared/out-link.js';

type Words = Messages['caseList']['tasks'];

/** What the account has to do, each with the way to it. */
export function tasksSection(tasks: readonly Task[], words: Words, format: Format): TemplateResult {
  return html`<section class="stack tight" part="tasks" aria-label=${words.heading}>
    <h3>${words.heading}</h3>
    ${tasks.map((task) => row(task, words, format))}
  </section>`;
}

function row(task: Task, words: Words, format: Format) {
  const {title, typeLabel, description, deadline, solutionUrl} = task;
  const name = title || typeLabel;
  return html`<div class="note warn task">
    <div>
      <h4>${name}</h4>
      ${description ? html`<p class="small">${description}</p>` : nothing}
      ${
        deadline === null
          ? nothing
          : html`<p class="small muted">${words.deadline(format.date(deadline))}</p>`
      }
    </div>
    ${outLink(solutionUrl, words.open, words.named(words.open, name))}
  </div>`;
}
