import {css, html, type TemplateResult} from 'lit';
import type {PartnerCase} from '../../contract/index.js';
import {Desk} from '../../flow/partner-desk/desk.js';
import {mayCorrect} from '../../flow/partner-desk/offers.js';
import {testPayments} from '../../flow/partner-desk/tasks/test-payment.js';
import {choices} from '../../styles/choices.js';
import type {CaseView, LazyPart} from '../case/view.js';
import {workForm} from './desk/form.js';
import {doneNote} from './desk/notes.js';
import {paymentActions} from './desk/payment-actions.js';
import {DeskFocus, focusField} from './focus.js';
import {removalText, testPaymentForm} from './forms/payment.js';
import {workStyles} from './styles.js';
import type {DeskView} from './view.js';
import {loadDeskWords, type DeskWords} from './words.js';

/** The work on the payments of the case that an element shows. */
type Trial = {run: number; locale: string; desk: Desk; focus: DeskFocus; texts: DeskWords | null};

/** By the controller of the case, which lives as long as its element. */
const trials = new WeakMap<object, Trial>();

/**
 * Payments that a managing partner records, corrects and deletes on its test cases. Debitura's documentation of the
 * Collection Partner API: on live cases only the partner that works them does so.
 */
export const testPaymentsPart: LazyPart = {
  render(view) {
    const {desk, texts} = trialOf(view);
    if (!texts || !mayCorrect(view.case, view.state.session)) return html``;
    const own = deskView(view, desk, testWords(texts));
    // The list of payments is drawn after this part.
    view.paymentActions = (payment) => paymentActions(own, payment);
    return html`${doneNote(own)} ${workSection(own)}`;
  },
  styles: css`
    ${choices}
    ${workStyles}
  `,
};

function workSection(view: DeskView): TemplateResult {
  const {desk, texts} = view;
  const {work} = desk.state;
  const facts = work && desk.facts(work.payment);
  if (work && facts) {
    const fields = work.task === 'remove' ? removalText : testPaymentForm;
    return workForm({...view, work, facts}, fields);
  }
  return html`<div class="actions" part="tasks">
    <button type="button" data-task="payment" @click=${() => desk.open('payment')}>
      ${texts.desk.tasks.payment}
    </button>
  </div>`;
}

/** The work of the case on the screen; of another case nothing stays. */
function trialOf(view: CaseView): Trial {
  const {actions, host, format} = view;
  const {run} = actions;
  const known = trials.get(actions);
  if (known?.run === run && known.locale === format.locale) return known;
  const trial: Trial = {
    run,
    locale: format.locale,
    desk: new Desk(
      {requestUpdate: () => update(), getLocale: () => trial.locale},
      actions,
      testPayments,
    ),
    focus: known?.focus ?? new DeskFocus(() => host.renderRoot),
    texts: null,
  };
  const update = () => {
    if (trials.get(actions) !== trial) return;
    host.requestUpdate();
    void host.updateComplete.then(() => trial.focus.follow(trial.desk.state));
  };
  trials.set(actions, trial);
  known?.desk.clear();
  void loadDeskWords(trial.locale, host.messages).then((texts) => {
    trial.texts = texts;
    update();
  });
  return trial;
}

function deskView(view: CaseView, desk: Desk, texts: DeskWords): DeskView {
  return {
    ...view,
    // What a partner's case has more is not asked for here.
    case: view.case as PartnerCase,
    desk,
    texts,
    submit: () => void submit(view, desk),
    focusOn: (name) => focusField(view.host.renderRoot, name),
  };
}

async function submit({host}: CaseView, desk: Desk): Promise<void> {
  const wrong = await desk.submit();
  await host.updateComplete;
  focusField(host.renderRoot, wrong.length > 1 ? 'summary' : wrong[0]);
}

/** What is said otherwise where no money moves. */
function testWords({desk, ...words}: DeskWords): DeskWords {
  const {record} = desk.test;
  return {
    ...words,
    desk: {
      ...desk,
      tasks: {...desk.tasks, payment: record},
      headings: {...desk.headings, payment: record},
      payment: {...desk.payment, frozen: ''},
    },
  };
}
