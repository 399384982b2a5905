import {html, type TemplateResult} from 'lit';
import type {Case, Invoice} from '../../../contract/index.js';
import {toInvoice} from '../../../flow/onboarding/cases.js';
import type {TravellingCase} from '../../../flow/onboarding/state.js';
import {loadMessages} from '../../../i18n/load.js';
import type {Messages} from '../../../i18n/messages.js';
import '../../case-form/define.js';
import type {DebituraCaseForm} from '../../case-form/case-form.js';
import type {CaseSubmittedEvent, CaseSubmittingEvent} from '../../events.js';
import {failureText} from '../cases.js';
import type {OnboardingView} from '../view.js';

/** What the case form inside shares with the element around it. */
export type FormSettings = Partial<
  Pick<DebituraCaseForm, 'adapter' | 'locale' | 'getToken' | 'fetch' | 'messages' | 'returnUrl'>
>;

/** The case form around one claim, with its words. */
export async function load(
  locale: string,
  overrides: Parameters<typeof loadMessages>[2],
): Promise<(view: OnboardingView, settings: FormSettings) => TemplateResult> {
  const words = await loadMessages(locale, 'onboardingOutcome', overrides);
  return (view, settings) => repair(view, settings, words);
}

function repair(
  view: OnboardingView,
  settings: FormSettings,
  {repair: words}: Messages['onboardingOutcome'],
) {
  const {repairing, cases, client} = view.state;
  const one = cases.find(({creditorReference}) => creditorReference === repairing);
  const isPacking = client?.status === 'none';
  const reference = repairing ?? '';
  return html`
    <header>
      <h2 id="heading" part="heading" tabindex="-1">
        ${one?.standing.name === 'packed' ? words.sendHeading(reference) : words.heading(reference)}
      </h2>
      ${one?.standing.name === 'failed' ? html`<p>${failureText(view, one)}</p>` : ''}
      ${isPacking ? html`<p class="muted">${words.text}</p>` : ''}
    </header>
    <div>
      <button type="button" @click=${() => view.actions.cases.repair(null)}>${words.back}</button>
    </div>
    <debitura-case-form
      .adapter=${settings.adapter ?? '/debitura'}
      .locale=${settings.locale}
      .getToken=${settings.getToken}
      .fetch=${settings.fetch}
      .messages=${settings.messages}
      .returnUrl=${settings.returnUrl}
      .invoice=${invoiceOf(one)}
      ?test=${one?.submission?.isTest ?? false}
      @debitura-case-submitting=${(event: CaseSubmittingEvent) => {
        if (isPacking) takeBack(view, event);
      }}
      @debitura-case-submitted=${({case: made}: CaseSubmittedEvent) => keepMade(view, made)}
    ></debitura-case-form>
  `;
}

/** Nothing is sent yet: the draft goes back among those that travel along. */
function takeBack({actions}: OnboardingView, event: CaseSubmittingEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const {draft, shown} = event;
  actions.cases.takeRepaired({...draft, ...(shown && {shown})});
}

function keepMade({actions}: OnboardingView, {id, reference}: Case): void {
  actions.cases.takeMade({id, reference});
}

const invoices = new WeakMap<TravellingCase['submission'] & object, Invoice>();

/** The same draft is the same invoice: another one would open the form anew. */
function invoiceOf(one: TravellingCase | undefined): Invoice | null {
  if (!one?.submission) return null;
  const invoice = invoices.get(one.submission) ?? toInvoice(one.submission);
  invoices.set(one.submission, invoice);
  return invoice;
}
