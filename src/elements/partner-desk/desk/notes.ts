import {html, nothing, type TemplateResult} from 'lit';
import type {Done} from '../../../flow/partner-desk/state.js';
import {knownEntry} from '../../../flow/tracking/standing.js';
import type {DeskView, FormView} from '../view.js';

type Maybe = TemplateResult | typeof nothing;

/** Why a write was refused, and what helps. */
export function refusalNote({work, texts}: FormView): Maybe {
  const {problem} = work;
  const {refused, phases} = texts.desk;
  if (work.wasLost)
    return html`<p class="note warn" role="alert" part="lost">${phases.wasLost}</p>`;
  if (!problem) return nothing;
  const text =
    problem.code === 'business-rule'
      ? refused.rules[work.task]
      : (knownEntry<string>(refused.codes, problem.code) ?? refused.other);
  return html`<div class="note warn" role="alert" part="refused">
    <h4>${refused.heading}</h4>
    <p>${text}</p>
  </div>`;
}

/** How far a write is that nobody has answered. */
export function phaseNote({work, desk, texts}: FormView): Maybe {
  const {checking, unknown, unknownNote, unknownHint, lookAgain, leave} = texts.desk.phases;
  if (work.phase === 'checking') return html`<p class="note" role="status">${checking}</p>`;
  if (work.phase !== 'unknown') return nothing;
  return html`<div class="note warn" role="alert" part="unknown">
    <p>${work.task === 'note' ? unknownNote : unknown}</p>
    <p class="small">${unknownHint}</p>
    <div class="actions">
      <button type="button" class="go" @click=${() => void desk.lookAgain()}>${lookAgain}</button>
      <button type="button" @click=${() => desk.cancel()}>${leave}</button>
    </div>
  </div>`;
}

/** What must be agreed to, with the numbers before and after. */
export function questionNote({work, desk, texts, format}: FormView): Maybe {
  const {question} = work;
  if (!question) return nothing;
  const {reopen, price, keep, unknownRate, registerInstead, decline} = texts.desk.question;
  const ask = (heading: string, text: string, agree: string, warning: boolean) =>
    html`<div class="note warn" role="alertdialog" aria-labelledby="question" part="question">
      <h4 id="question" tabindex="-1">${heading}</h4>
      <p>${text}</p>
      ${warning ? html`<p>${registerInstead}</p>` : nothing}
      <div class="actions">
        <button type="button" class="go" @click=${() => void desk.agree()}>${agree}</button>
        <button type="button" @click=${() => desk.decline()}>${decline}</button>
      </div>
    </div>`;
  if (question.kind === 'reopen') return ask(reopen.heading, reopen.text, reopen.agree, false);
  const percent = (rate: number | null) => (rate === null ? unknownRate : format.percent(rate));
  const before = percent(question.currentSuccessFee);
  const after = percent(question.proposedSuccessFee);
  const hasWarning = question.warning !== null;
  return question.isIntentionalRate
    ? ask(keep.heading, keep.text(before, after), keep.agree(before), hasWarning)
    : ask(price.heading, price.text(before, after), price.agree(after), hasWarning);
}

/** What was done last. */
export function doneNote(view: DeskView): Maybe {
  const {done} = view.desk.state;
  if (!done) return nothing;
  return html`<p class="note good" role="status" tabindex="-1" part="done">
    ${sentences(view, done).join(' ')}
  </p>`;
}

function sentences({texts, format, case: {currency}}: DeskView, done: Done): string[] {
  const words = texts.desk.done;
  const write = (amount: number) => format.money(amount, currency);
  if (done.task === 'start')
    return [done.reference === null ? words.start : words.startReference(done.reference)];
  if (done.task === 'correct' || done.task === 'remove')
    return [words[done.task], ...(done.isReopened ? [words.reopened] : [])];
  if (done.task !== 'payment' || !done.receipt) return [words[done.task]];
  const {caseClosed, remainingAmount, payoutCreditor, payoutCollectionPartner} = done.receipt;
  const isSplitKnown = payoutCreditor !== null && payoutCollectionPartner !== null;
  const first = caseClosed
    ? words.paymentClosed
    : remainingAmount > 0
      ? words.paymentLeft(write(remainingAmount))
      : words.payment;
  return [
    first,
    ...(isSplitKnown
      ? [words.paymentSplit(write(payoutCreditor), write(payoutCollectionPartner))]
      : []),
  ];
}
