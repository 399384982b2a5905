import {html, nothing, type TemplateResult} from 'lit';
import type {CaseSubmission} from '../../contract/case-draft.js';
import type {Invoice} from '../../contract/invoice.js';
import type {EmbedState} from '../../flow/embed/controller.js';
import {mustSignAgain, type EmbedView} from '../../flow/embed/place.js';
import type {Messages} from '../../i18n/messages.js';
import type {DebituraCaseForm} from '../case-form/case-form.js';
import type {GivenInvoice} from './given-invoice.js';
import type {CaseOpenedEvent, CaseSubmittingEvent, SigningStartingEvent} from '../events.js';

/** What every element inside is given. */
export type Settings = Pick<DebituraCaseForm, 'adapter'> &
  Partial<Pick<DebituraCaseForm, 'locale' | 'getToken' | 'fetch' | 'messages' | 'returnUrl'>>;

/** What the children draw from, and what their events lead to. */
export type ChildrenView = {
  state: EmbedState;
  settings: Settings;
  words: Messages['embed'];
  invoice: Invoice | null;
  given: GivenInvoice;
  /** The list was shown before and stays as it is while a case is open. */
  hasList: boolean;
  onCase: (event: CaseOpenedEvent) => void;
  onNewCase: () => void;
  onSubmitting: (event: CaseSubmittingEvent) => void;
  onSigning: (event: SigningStartingEvent) => void;
  onOnboarded: () => void;
  onGoOn: () => void;
};

/** The elements in the embed's light DOM, where the page's own styles reach them. Those that wait are hidden. */
export function children(view: ChildrenView): TemplateResult {
  const {state, hasList} = view;
  const shown = shownView(state);
  const {place} = state;
  return html`
    ${shown === 'new-case' || state.handOver ? form(view, shown !== 'new-case') : nothing}
    ${place?.view === 'onboarding' ? onboarding(view, shown !== 'onboarding') : nothing}
    ${shown === 'cases' || hasList ? list(view, shown !== 'cases') : nothing}
    ${place?.view === 'case' ? oneCase(view, place.caseId ?? '') : nothing}
  `;
}

/** What the user sees: the form also while the documents of a case travel that was made with the client. */
export function shownView({place, isUploading}: EmbedState): EmbedView | null {
  return isUploading ? 'new-case' : (place?.view ?? null);
}

function form({settings, invoice, given, onSubmitting}: ChildrenView, isHidden: boolean) {
  return html`<debitura-case-form
    ?hidden=${isHidden}
    .adapter=${settings.adapter}
    .locale=${settings.locale}
    .getToken=${settings.getToken}
    .fetch=${settings.fetch}
    .messages=${settings.messages}
    .returnUrl=${settings.returnUrl}
    .invoice=${given.of(invoice)}
    @debitura-case-submitting=${onSubmitting}
    @debitura-case-submitted=${() => given.sent(invoice)}
  ></debitura-case-form>`;
}

const ALONE: readonly CaseSubmission[] = [];
const travelling = new WeakMap<CaseSubmission, readonly CaseSubmission[]>();

/** The same case is the same list: another one would be taken for news. */
function casesOf({handOver}: EmbedState): readonly CaseSubmission[] {
  if (!handOver) return ALONE;
  const {submission} = handOver;
  const cases = travelling.get(submission) ?? [submission];
  travelling.set(submission, cases);
  return cases;
}

function onboarding(view: ChildrenView, isHidden: boolean) {
  const {settings, state, words, invoice} = view;
  return html`<debitura-onboarding
    ?hidden=${isHidden}
    .adapter=${settings.adapter}
    .locale=${settings.locale}
    .getToken=${settings.getToken}
    .fetch=${settings.fetch}
    .messages=${settings.messages}
    .returnUrl=${settings.returnUrl}
    .cases=${casesOf(state)}
    @debitura-client-onboarded=${view.onOnboarded}
    @debitura-signing-returned=${({verified}: Event & {verified: boolean}) => {
      if (verified) view.onOnboarded();
    }}
    @debitura-signing-starting=${view.onSigning}
  >
    <button slot="ready" type="button" @click=${view.onGoOn}>
      ${invoice ? words.goOn : words.seeCases}
    </button>
  </debitura-onboarding>`;
}

function list(view: ChildrenView, isHidden: boolean) {
  const {settings, words, state, given} = view;
  const onNewCase = () => {
    given.askedForNew();
    view.onNewCase();
  };
  const isSigningTold =
    state.place !== null && mustSignAgain(state.session?.client ?? null, state.place);
  const canSubmit = state.session?.can.includes('submit') ?? false;
  return html`<debitura-case-list
    ?hidden=${isHidden}
    ?data-signing-is-told=${isSigningTold}
    .adapter=${settings.adapter}
    .locale=${settings.locale}
    .getToken=${settings.getToken}
    .fetch=${settings.fetch}
    .messages=${settings.messages}
    @debitura-case-opened=${view.onCase}
  >
    ${
      canSubmit
        ? html`<button slot="actions" type="button" @click=${onNewCase}>${words.newCase}</button>`
        : nothing
    }
  </debitura-case-list>`;
}

function oneCase({settings}: ChildrenView, caseId: string) {
  return html`<debitura-case
    .adapter=${settings.adapter}
    .locale=${settings.locale}
    .getToken=${settings.getToken}
    .fetch=${settings.fetch}
    .messages=${settings.messages}
    .caseId=${caseId}
  ></debitura-case>`;
}
