import {html, nothing, type TemplateResult} from 'lit';
import {paysTheRest} from '../../../flow/partner-desk/tasks/payment.js';
import {YES} from '../../../flow/partner-desk/tasks/fields.js';
import {selectField} from '../../fields/select.js';
import type {FormView} from '../view.js';
import {amount, common, pastDay, tick, valueIn} from './fields.js';

/** Money that came in, or the same corrected. The split is asked for by those only who want one of their own. */
export function paymentForm(view: FormView): TemplateResult {
  const {payment} = view.texts.desk;
  const {work} = view;
  const isCorrection = work.task === 'correct';
  const isSplit = valueIn(work.values, 'isSplit') === YES;
  return html`
    ${isCorrection ? html`<p class="small muted">${payment.frozen}</p>` : nothing}
    <div class="fields">
      ${pastDay(view, 'date', {label: payment.date, width: 'half'})}
      ${amount(view, 'paymentAmount', {label: payment.paymentAmount, width: 'half'})}
      ${recipient(view)} ${commission(view)}
    </div>
    ${followUp(view)} ${tick(view, 'isSplit', payment.isSplit)}
    ${isSplit ? split(view) : html`<p class="hint">${isCorrection ? payment.splitAgain : payment.splitHint}</p>`}
    ${closing(view)}
  `;
}

/** A payment of a test case: day and amount alone, and all of it is the creditor's. */
export function testPaymentForm(view: FormView): TemplateResult {
  const {payment, test} = view.texts.desk;
  return html`
    <p class="small muted">${test.hint}</p>
    <div class="fields">
      ${pastDay(view, 'date', {label: payment.date, width: 'half'})}
      ${amount(view, 'paymentAmount', {label: payment.paymentAmount, width: 'half'})}
    </div>
    ${closing(view)}
  `;
}

/** The question before a payment is deleted. */
export function removalText({work, texts, format}: FormView): TemplateResult {
  const {removeText, frozen} = texts.desk.payment;
  const {grossAmount = 0, currency = '', date = ''} = work.payment ?? {};
  return html`<p>${removeText(format.money(grossAmount, currency), format.date(date))}</p>
    ${frozen ? html`<p class="small muted">${frozen}</p>` : nothing}`;
}

/** Offered with the payment that leaves nothing to pay. */
function closing(view: FormView) {
  const {work, facts, texts} = view;
  if (work.task !== 'payment' || !paysTheRest(work.values, facts)) return nothing;
  return tick(view, 'closeCase', texts.desk.payment.closeCase);
}

function recipient(view: FormView) {
  const {payment} = view.texts.desk;
  return selectField({
    ...common(view, 'paymentRecipient', {label: payment.paymentRecipient, width: 'half'}),
    choices: [
      ['CollectionPartner', payment.recipients.CollectionPartner],
      ['Creditor', payment.recipients.Creditor],
    ],
    empty: payment.chooseRecipient,
  });
}

/** Asked for money that the creditor received: the agency has to get its share from there. */
function commission(view: FormView) {
  const {payment} = view.texts.desk;
  if (valueIn(view.work.values, 'paymentRecipient') !== 'Creditor') return nothing;
  return selectField({
    ...common(view, 'commissionPaymentStatus', {
      label: payment.commissionPaymentStatus,
      width: 'half',
    }),
    choices: [
      ['Unpaid', payment.commission.Unpaid],
      ['Paid', payment.commission.Paid],
    ],
    empty: payment.chooseCommission,
  });
}

function followUp(view: FormView) {
  const {values, task} = view.work;
  const isUnpaid =
    valueIn(values, 'paymentRecipient') === 'Creditor' &&
    valueIn(values, 'commissionPaymentStatus') === 'Unpaid';
  if (!isUnpaid || task !== 'payment') return nothing;
  return tick(view, 'createUnpaidCommissionFollowUp', view.texts.desk.payment.followUp);
}

function split(view: FormView) {
  const {payment} = view.texts.desk;
  return html`<div class="fields">
    ${amount(view, 'payoutCreditor', {label: payment.payoutCreditor, width: 'half'})}
    ${amount(view, 'payoutCollectionPartner', {
      label: payment.payoutCollectionPartner,
      width: 'half',
    })}
  </div>`;
}
