import {html, nothing, type TemplateResult} from 'lit';
import type {OnboardingPhase} from '../../../flow/onboarding/state.js';
import type {Messages} from '../../../i18n/messages.js';
import {createMoments} from '../../../i18n/moments.js';
import {anyAddress} from '../../shared/addresses.js';
import {leaveButton} from '../../shared/leave.js';
import {caseList} from '../cases.js';
import type {OnboardingView} from '../view.js';

type Words = Messages['onboardingOutcome'];
type Phase<Name> = Extract<OnboardingPhase, {name: Name}>;

/** The agreement is signed on Debitura's pages; the button says where it leads. */
export function signingScreen(
  view: OnboardingView,
  phase: Phase<'signing'>,
  words: Words,
): TemplateResult {
  const {sign} = words;
  return html`
    <span class="pill">${sign.pill}</span>
    <h2 id="heading" part="heading" tabindex="-1">
      ${phase.isUpgrade ? sign.upgradeHeading : sign.heading}
    </h2>
    ${phase.wasAbandoned ? html`<p>${sign.abandoned}</p>` : nothing}
    <p>${phase.isUpgrade ? sign.upgradeText : sign.text}</p>
    ${actions(view, phase.url, {now: sign.now, noLink: sign.noLink}, words)}
    <p class="muted small">${sign.later}</p>
    ${caseList(view)}
  `;
}

/** The company has an account already, whose owner decides. */
export function approvalScreen(
  view: OnboardingView,
  phase: Phase<'approval'>,
  words: Words,
): TemplateResult {
  const {approval} = words;
  const since = phase.since
    ? approval.since(createMoments(view.format.locale).date(phase.since))
    : '';
  return html`
    <span class="pill">${approval.pill}</span>
    <h2 id="heading" part="heading" tabindex="-1">${approval.heading}</h2>
    <p>${approval.text(view.platform)}</p>
    ${actions(view, phase.url, {now: approval.now, noLink: approval.noLink}, words, true)}
    <p class="muted small">${[since, approval.days].filter(Boolean).join(' ')}</p>
    ${view.state.cases.length > 0 ? html`<p>${approval.waiting}</p>` : nothing} ${caseList(view)}
  `;
}

function actions(
  view: OnboardingView,
  url: string | null,
  {now, noLink}: {now: string; noLink: string},
  words: Words,
  mayCopy = false,
) {
  const {state, isFramed, mayLeave} = view;
  const address = url === null ? null : anyAddress(url);
  const onLeave = () => void view.actions.sign();
  return html`
    ${address === null ? html`<p>${noLink}</p>` : nothing}
    <div class="actions">
      ${address === null ? nothing : leaveButton({address, label: now, isFramed, mayLeave, onLeave})}
      ${address !== null && mayCopy ? copyButton(view, address, words) : nothing}
      <button
        type="button"
        aria-disabled=${state.isReading ? 'true' : nothing}
        @click=${() => void view.actions.checkAgain()}
      >
        ${state.isReading ? words.reading : words.checkAgain}
      </button>
    </div>
    ${
      address === null
        ? nothing
        : html`<p class="muted small">${words.leave(new URL(address).host)}</p>`
    }
  `;
}

/** The link for somebody else: what this tab would come back with is no part of it. */
function copyButton({copy, hasCopied}: OnboardingView, address: string, {approval}: Words) {
  const link = address.replace(/([?&])returnUrl=[^&#]*&?/, '$1').replace(/[?&]$/, '');
  return html`<button type="button" @click=${() => copy(link)}>
    ${hasCopied ? approval.copied : approval.copy}
  </button>`;
}
