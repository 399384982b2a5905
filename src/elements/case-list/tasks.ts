import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Task} from '../../contract/tracking.js';
import {AccountTasks} from '../../flow/tracking/list/account-tasks.js';
import type {TrackingSeams} from '../../flow/tracking/seams.js';
import type {Format} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import {outLink} from '../shared/out-link.js';

/** On a list whose surroundings say already that the agreement is to be signed, and lead there. */
const SIGNING_IS_TOLD = 'data-signing-is-told';

/** What the account has to do, above the list of its cases. */
export type TasksPanel = {
  render(words: Messages['caseList'], format: Format): TemplateResult | typeof nothing;
  /** Whether it is known what there is to do, or that it cannot be known now. */
  isKnown(): boolean;
  /** Another adapter: nothing is known of it. */
  restart(): void;
};

/** Begins to keep the tasks of the account for an element; nothing is drawn while there are none. */
export function createTasksPanel(host: LitElement, seams: TrackingSeams): TasksPanel {
  const kept = new AccountTasks(host, seams);
  // What was done on the hosted page in another tab is over when the user is back.
  const handleFocus = () => {
    if (kept.tasks.length > 0) kept.lookAgain();
  };
  host.addController({
    hostConnected: () => window.addEventListener('focus', handleFocus),
    hostDisconnected: () => window.removeEventListener('focus', handleFocus),
  });
  new MutationObserver(() => host.requestUpdate()).observe(host, {
    attributeFilter: [SIGNING_IS_TOLD],
  });
  return {
    isKnown: () => kept.isRead,
    restart: () => kept.restart(),
    render: (words, format) => {
      const isTold = ({type}: Task) =>
        type === 'SignContract' && host.hasAttribute(SIGNING_IS_TOLD);
      const tasks = kept.tasks.filter((task) => !isTold(task));
      return tasks.length === 0
        ? nothing
        : html`<section class="stack tight" part="tasks" aria-label=${words.tasks.heading}>
            <h3>${words.tasks.heading}</h3>
            ${tasks.map((task) => row(task, words.tasks, format))}
          </section>`;
    },
  };
}

function row(task: Task, words: Messages['caseList']['tasks'], format: Format) {
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
