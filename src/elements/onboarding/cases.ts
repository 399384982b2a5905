import {html, nothing, type TemplateResult} from 'lit';
import {asksDataProcessing, isPreview, needsConsent, packed} from '../../flow/onboarding/prices.js';
import type {CasePrice, TravellingCase} from '../../flow/onboarding/state.js';
import type {Messages} from '../../i18n/messages.js';
import {check} from '../case-form/parts/check.js';
import type {OnboardingView} from './view.js';

/** The claims that travel along: where each is, what it costs, and what can be done about it. Nothing without claims. */
export function caseList(view: OnboardingView): TemplateResult {
  const {cases} = view.state;
  const {words} = view;
  if (cases.length === 0) return html``;
  const areAllPacked = cases.every(({standing}) => standing.name === 'packed');
  return html`<section class="framed" part="cases">
    <h3>${areAllPacked ? words.cases.heading(cases.length) : words.cases.headingMixed}</h3>
    <ul class="cases">
      ${cases.map((one) => row(view, one))}
    </ul>
  </section>`;
}

/**
 * The consent for claims that did not come through the case form's review, and in the EU the word that the
 * data-processing agreement stands; nothing when none is needed.
 *
 * @param review - The words of the case form's review, null until they are loaded.
 */
export function consents(view: OnboardingView, review: Messages['review'] | null) {
  const {state, words, actions} = view;
  const text = words.cases.consent(packed(state.cases).length);
  return html`${
    needsConsent(state)
      ? check(view, 'consent', text, state.hasConsent, (value) => actions.setConsent(value))
      : nothing
  }
  ${
    asksDataProcessing(state) && review
      ? check(view, 'dataProcessing', review.dataProcessing, state.hasDataProcessing, (value) =>
          actions.cases.setDataProcessing(value),
        )
      : nothing
  }`;
}

function row(view: OnboardingView, one: TravellingCase) {
  const {format} = view;
  const amount =
    one.amountToRecover === null ? '' : format.money(one.amountToRecover, one.currencyCode);
  const debtor = one.submission?.debtor.name ?? '';
  return html`<li part="case">
    <div class="what">
      <b>${debtor || one.creditorReference}</b>
      <span class="number">
        ${[debtor && one.creditorReference, amount].filter(Boolean).join(' · ')}
      </span>
      ${detail(view, one)}
    </div>
    <div class="standing">
      <span class="small ${one.standing.name === 'failed' ? 'is-bad' : 'muted'}">
        ${standingText(view, one)}
      </span>
      ${buttons(view, one)}
    </div>
  </li>`;
}

function standingText({words, state}: OnboardingView, {standing}: TravellingCase): string {
  const {standing: texts} = words.cases;
  const isStanding = state.client?.status !== 'none';
  if (standing.name === 'packed' && isStanding) return texts.unsent;
  return standing.name === 'made' && standing.reference !== null
    ? texts.madeAs(standing.reference)
    : texts[standing.name];
}

/** What it costs, or why it was not made. */
function detail(view: OnboardingView, one: TravellingCase) {
  const {standing, creditorReference} = one;
  if (standing.name === 'failed') return html`<span class="small">${failureText(view, one)}</span>`;
  if (standing.name !== 'packed') return nothing;
  return priceText(view, view.state.prices[creditorReference]);
}

/** Why a claim was not made and what to do, in plain words; empty for any other claim. */
export function failureText(
  {words}: OnboardingView,
  {standing, submission}: TravellingCase,
): string {
  if (standing.name !== 'failed') return '';
  const {cases} = words;
  const {errorType, errorMessage, fieldErrors = {}} = standing.failure;
  const known = Object.hasOwn(cases.failures, errorType) ? cases.failures[errorType] : undefined;
  const spoken = Object.values(fieldErrors).flatMap(([first]) => first?.text ?? []);
  // Debitura's own sentence says more where ours can only be general.
  const own = errorType === 'ValidationError' || !known ? [errorMessage, ...spoken] : spoken;
  const elsewhere = submission === null ? [cases.elsewhere] : [];
  return [known ?? cases.otherFailure, ...own, ...elsewhere].filter(Boolean).join(' ');
}

function priceText({words, format}: OnboardingView, price: CasePrice | undefined) {
  const {cases} = words;
  if (!isPreview(price)) {
    const text = price === 'failed' ? cases.feeUnknown : price === 'asking' ? cases.asking : '';
    return text ? html`<span class="small muted">${text}</span>` : nothing;
  }
  if (!price.isEligible)
    return html`<span class="small">${cases.ineligible} ${price.ineligibilityReason ?? ''}</span>`;
  const fee = price.pricing?.totalSuccessFeePercentage;
  const parts = [fee === undefined ? '' : cases.fee(format.percent(fee)), price.partner?.name];
  return html`<span class="small muted">${parts.filter(Boolean).join(' · ')}</span>`;
}

function buttons({words, actions, state}: OnboardingView, one: TravellingCase) {
  const {cases} = words;
  const {standing, creditorReference, submission} = one;
  const isBusy = state.phase.name === 'submitting' || state.phase.name === 'checking';
  const isOpen = standing.name === 'packed' || standing.name === 'failed';
  if (!isOpen || isBusy) return nothing;
  const button = (label: string, act: () => void) =>
    html`<button
      type="button"
      class="plain small"
      aria-label=${cases.named(label, creditorReference)}
      @click=${act}
    >
      ${label}
    </button>`;
  const isUnsent = standing.name === 'packed' && state.client?.status !== 'none';
  const isIneligible = isRefusedPrice(state.prices[creditorReference]);
  const needsWork = standing.name === 'failed' || isUnsent || isIneligible;
  // Where nothing can be sent the claim has no form either.
  const isShut = state.client?.status === 'approval' || state.client?.status === 'blocked';
  const mayOpen = submission !== null && needsWork && !isShut;
  const repair = isUnsent ? cases.sendNow : cases.repair;
  return html`<span class="buttons">
    ${mayOpen ? button(repair, () => actions.cases.repair(creditorReference)) : nothing}
    ${button(cases.leaveOut, () => actions.cases.leaveOut(creditorReference))}
  </span>`;
}

function isRefusedPrice(price: CasePrice | undefined): boolean {
  return isPreview(price) && !price.isEligible;
}
