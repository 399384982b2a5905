import {nothing, type LitElement, type TemplateResult} from 'lit';
import type {Task} from '../../contract/tracking.js';
import {AccountTasks} from '../../flow/tracking/list/account-tasks.js';
import type {TrackingSeams} from '../../flow/tracking/seams.js';
import type {Format} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import {onWindow} from '../shared/window-events.js';
import type {tasksSection} from './lazy/tasks-section.js';

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
  let draw: typeof tasksSection | null = null;
  let loading: Promise<unknown> | null = null;
  const load = () =>
    import('./lazy/tasks-section.js').then(
      (part) => {
        draw = part.tasksSection;
        host.requestUpdate();
      },
      // The next thing that happens tries again.
      () => (loading = null),
    );
  host.addController({
    hostUpdate() {
      if (kept.tasks.length > 0) loading ??= load();
    },
  });
  // What was done on the hosted page in another tab is over when the user is back.
  onWindow(host, 'focus', () => {
    if (kept.tasks.length > 0) kept.lookAgain();
  });
  new MutationObserver(() => host.requestUpdate()).observe(host, {
    attributeFilter: [SIGNING_IS_TOLD],
  });
  return {
    isKnown: () => kept.isRead && (kept.tasks.length === 0 || draw !== null),
    restart: () => kept.restart(),
    render: (words, format) => {
      const isTold = ({type}: Task) =>
        type === 'SignContract' && host.hasAttribute(SIGNING_IS_TOLD);
      const tasks = kept.tasks.filter((task) => !isTold(task));
      return tasks.length > 0 && draw ? draw(tasks, words.tasks, format) : nothing;
    },
  };
}
