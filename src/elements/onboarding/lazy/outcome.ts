import {css, html, nothing, type TemplateResult} from 'lit';
import {loadMessages} from '../../../i18n/load.js';
import type {Messages} from '../../../i18n/messages.js';
import {notes} from '../../../styles/notes.js';
import {problemText} from '../../case-form/parts/problem-text.js';
import {waiting, waitingStyles} from '../../case-form/outcome/waiting.js';
import {caseList} from '../cases.js';
import type {OnboardingView, PartLoader} from '../view.js';
import {approvalScreen, signingScreen} from './leaving.js';

type Words = Messages['onboardingOutcome'];
type Problems = Messages['problems'];

/** What comes after the check: signing, approval, ready, blocked, and what stands where nothing can go on. */
export const load: PartLoader = async (locale, overrides) => {
  const [words, problems] = await Promise.all([
    loadMessages(locale, 'onboardingOutcome', overrides),
    loadMessages(locale, 'problems', overrides),
  ]);
  return {
    render: (view) => outcome(view, words, problems),
    styles: [
      notes,
      waitingStyles,
      css`
        .link {
          user-select: all;
        }
      `,
    ],
  };
};

function outcome(view: OnboardingView, words: Words, problems: Problems): TemplateResult {
  const {phase} = view.state;
  switch (phase.name) {
    case 'checking':
      return html`${waiting(words.checking)}
        <p class="muted small">${words.checking.attempt(phase.attempt)}</p>
        <div>
          <button type="button" @click=${() => void view.actions.checkAgain()}>
            ${words.checking.again}
          </button>
        </div>`;
    case 'signing':
      return signingScreen(view, phase, words);
    case 'approval':
      return approvalScreen(view, phase, words);
    case 'ready':
      return ready(view, words);
    case 'blocked':
      return blocked(view, phase.reason, words);
    case 'stopped':
      return html`<h2 id="heading" part="heading" tabindex="-1">
          ${problems.codes[phase.problem.code].heading}
        </h2>
        ${
          phase.problem.code === 'forbidden'
            ? html`<p>${words.stopped.forbidden}</p>`
            : problemText(phase.problem, problems)
        }
        <div>
          <button type="button" @click=${() => view.restart()}>${problems.again}</button>
        </div>`;
    default:
      return html``;
  }
}

function ready(view: OnboardingView, {ready: words}: Words) {
  const {cases, client} = view.state;
  const isMade = cases.some(({standing}) => standing.name === 'made');
  const isOpen = cases.some(({standing}) => ['packed', 'failed'].includes(standing.name));
  const closing = isOpen ? words.openCases : isMade ? words.made : '';
  return html`
    <span class="pill good">${words.pill}</span>
    <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
    <p>${words.text(client?.name ?? words.company)} ${closing}</p>
    ${caseList(view)}
    <slot name="ready"></slot>
  `;
}

function blocked(view: OnboardingView, reason: string, words: Words) {
  const {blocked: texts} = words;
  const type = reason.endsWith('AlreadyLinkedToAnotherPartner')
    ? 'ClientAlreadyLinkedToAnotherPartner'
    : reason;
  const known = Object.hasOwn(texts.reasons, type) ? texts.reasons[type] : undefined;
  const {text, todo} = known ?? texts.other;
  return html`
    <h2 id="heading" part="heading" tabindex="-1">${texts.heading}</h2>
    <p>${text(view.platform)}</p>
    <div class="note" part="todo">
      <p>${todo(view.platform)}</p>
      ${known ? nothing : html`<p><b>${reason}</b></p>`}
    </div>
    ${view.state.cases.length > 0 ? html`<p class="muted">${texts.kept}</p>` : nothing}
    ${caseList(view)}
    <div>
      <button type="button" @click=${() => view.actions.tryAgain()}>${texts.again}</button>
    </div>
  `;
}
