import {html, nothing, type TemplateResult} from 'lit';
import {
  ONBOARDING_STEPS,
  type OnboardingNotice,
  type OnboardingStep,
} from '../../flow/onboarding/state.js';
import type {Messages} from '../../i18n/messages.js';
import type {OnboardingView} from './view.js';

/** The list of steps; narrow, only the current one keeps its name in sight. */
export function stepList(words: Messages['onboarding'], current: OnboardingStep): TemplateResult {
  const now = ONBOARDING_STEPS.indexOf(current);
  return html`<nav
    class="steps"
    part="steps"
    aria-label=${words.stepOf(now + 1, ONBOARDING_STEPS.length)}
  >
    <ol>
      ${ONBOARDING_STEPS.map((step, index) => {
        const isDone = index < now;
        return html`<li
          class=${isDone ? 'done' : index === now ? 'now' : ''}
          aria-current=${index === now ? 'step' : nothing}
        >
          <i aria-hidden="true">${isDone ? '✓' : index + 1}</i>
          <span
            >${words.steps[step]}${
              isDone ? html`<span class="hidden">, ${words.done}</span>` : nothing
            }</span
          >
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** What stands above the step after something happened. */
export function noticeNote({
  state,
  words,
  platform,
}: OnboardingView): TemplateResult | typeof nothing {
  const {notice} = state;
  if (!notice) return nothing;
  const [heading, ...lines] = noticeText(notice, words.notices, words.people.why(platform));
  const isCalm = notice.kind === 'unchanged';
  return html`<div
    class="note ${isCalm ? '' : 'warn'}"
    id="notice"
    part="notice"
    role=${isCalm ? 'status' : 'alert'}
    tabindex="-1"
  >
    <h3>${heading}</h3>
    ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
}

function noticeText(
  notice: OnboardingNotice,
  words: Messages['onboarding']['notices'],
  aboutPeople: string,
): readonly string[] {
  switch (notice.kind) {
    case 'cases-refused':
      return [words.casesRefusedHeading, words.casesRefused(notice.count)];
    case 'refused': {
      const {fieldErrors = {}, detail, code} = notice.problem;
      const spoken = Object.values(fieldErrors).flatMap(([error]) => error?.text ?? []);
      const isOwn = code === 'business-rule' || code === 'not-eligible';
      const advice = Object.keys(fieldErrors).some(isAboutPeople)
        ? aboutPeople
        : code === 'invalid'
          ? words.refused.invalid
          : words.refused.other;
      return [words.refused.heading, ...(isOwn && detail ? [detail] : spoken), advice];
    }
    case 'unreachable': {
      const {heading, text, offline} = words.unreachable;
      return [heading, navigator.onLine ? text : offline];
    }
    default: {
      const {heading, text} = words[notice.kind];
      return [heading, text];
    }
  }
}

/** Names and addresses come from the platform's login: no field here corrects them. */
function isAboutPeople(path: string): boolean {
  return path.startsWith('users.') || path === 'client.supportEmail';
}

/** The layout while nothing is known yet, so that nothing jumps. */
export function skeleton(text: string): TemplateResult {
  return html`<div aria-hidden="true">
      <div class="steps"><div class="bone"></div></div>
      <div class="columns priced">
        <div class="main">
          <div class="bone short tall"></div>
          <div class="bone"></div>
          <div class="bone short"></div>
          <div class="bone"></div>
          <div class="bone short"></div>
        </div>
        <div class="side wide panel">
          <div class="bone"></div>
          <div class="bone"></div>
          <div class="bone short"></div>
        </div>
      </div>
    </div>
    <p class="hidden">${text}</p>`;
}

/** A chunk or a text did not load; `words` are null when not even they did. */
export function failure(words: Messages['onboarding'] | null, onRetry: () => void): TemplateResult {
  return html`<div class="main" role="alert">
    <p>${words?.failed ?? 'This part did not load.'}</p>
    <div><button type="button" @click=${onRetry}>${words?.again ?? 'Try again'}</button></div>
  </div>`;
}

/** Back on the left, on the right the button that says what it does; while it runs it ignores presses. */
export function buttonBar({state, words, actions}: OnboardingView): TemplateResult {
  const {phase, isDraftKept} = state;
  const isBusy = phase.name !== 'editing';
  const isFirst = phase.name === 'editing' && phase.step === 'company';
  const kept = html`<span class="lead muted small note-only">${words.draftKept}</span>`;
  const back = html`<button
    type="button"
    class="lead"
    part="back"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${() => actions.back()}
  >
    ${words.buttons.back}
  </button>`;
  return html`<div class="bar" part="bar">
    ${isFirst ? (isDraftKept ? kept : nothing) : back}
    <button type="submit" class="go" part="submit" aria-disabled=${isBusy ? 'true' : nothing}>
      ${submitLabel(state, words.buttons)}
    </button>
  </div>`;
}

function submitLabel(
  {phase, notice}: OnboardingView['state'],
  words: Messages['onboarding']['buttons'],
): string {
  if (phase.name !== 'editing') return words.submitting;
  if (phase.step !== 'check') return phase.isChange ? words.save : words.continue;
  const isEnded = notice?.kind === 'link-declined' || notice?.kind === 'link-expired';
  return isEnded ? words.askAgain : words.agree;
}
