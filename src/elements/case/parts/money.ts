import {html, nothing, svg, type TemplateResult} from 'lit';
import type {ExclusivePeriod, Payment} from '../../../contract/index.js';
import {moneyOf, sharesOf, type Money} from '../../../flow/tracking/money.js';
import {isOver, isRecovered, knownEntry} from '../../../flow/tracking/standing.js';
import {capital, type CaseView} from '../view.js';
import {partState} from './part-state.js';

/** Where the money is: a bar, the same in figures, the payments, and for how long only the partner collects. */
export function moneySection(view: CaseView): TemplateResult {
  const {state, case: shown, words, format} = view;
  const payments = state.parts.payments.value;
  const money = moneyOf(shown, payments);
  const fee = shown.successFeePercentage;
  return html`<section class="stack" part="money">
    <h3>${words.money.heading}</h3>
    ${bar(view, money)} ${figures(view, money)} ${partState(view, 'payments')}
    ${payments && payments.length > 0 ? paymentList(view, payments) : nothing}
    ${state.takenBack.map(
      ({grossAmount, currency, date}) =>
        html`<p class="note warn small">
          ${words.money.takenBack(format.money(grossAmount, currency), format.date(date))}
        </p>`,
    )}
    ${exclusive(view)}
    ${fee === null ? nothing : html`<p class="muted small">${words.money.fee(format.percent(fee))}</p>`}
  </section>`;
}

/** The bar says nothing that the figures below do not say; its text alternative is a sentence. */
function bar(view: CaseView, money: Money) {
  const {case: shown, words, format} = view;
  if (money.received === null) return html`<div class="bone bar-bone" aria-hidden="true"></div>`;
  const shares = sharesOf(money);
  const write = (amount: number) => format.money(amount, shown.currency);
  const say = isOver(shown) && money.open > 0 ? words.money.barUnpaid : words.money.bar;
  return html`<svg
    class="money-bar"
    part="bar"
    role="img"
    aria-label=${say(write(money.received), write(money.claim), write(money.open))}
  >
    ${svg`<rect class="added" x="${100 - shares.added}%" width="${shares.added}%" height="100%"></rect>
      <rect class="received" width="${shares.received}%" height="100%"></rect>`}
  </svg>`;
}

function figures({case: shown, words, format}: CaseView, {claim, received, added, open}: Money) {
  const {money} = words;
  const write = (amount: number) => format.money(amount, shown.currency);
  const isUnpaid = isOver(shown) && !isRecovered(shown);
  const row = (name: string, value: string, tone = '') =>
    html`<tr>
      <th scope="row">${name}</th>
      <td class="end ${tone}">${value}</td>
    </tr>`;
  return html`<table class="small" part="figures">
    <tbody>
      ${row(money.claim, write(claim))}
      ${added.map(({kind, amount}) => row(money[kind], write(amount)))}
      ${row(
        isRecovered(shown) ? money.recovered : money.received,
        received === null ? money.unknown : write(received),
        received ? 'is-good' : '',
      )}
      ${row(isUnpaid ? money.unpaid : money.open, write(open), 'strong')}
    </tbody>
  </table>`;
}

function paymentList(
  {words, format, moments, paymentActions}: CaseView,
  payments: readonly Payment[],
) {
  const sorted = [...payments].sort((one, other) => (one.date < other.date ? 1 : -1));
  return html`<div class="stack tight" part="payments">
    <p class="small muted" id="payments">${words.money.payments}</p>
    <ul class="payments small number" aria-labelledby="payments">
      ${sorted.map((payment) => {
        const {date, grossAmount, currency, method, recipient} = payment;
        return html`<li>
          <span class="muted">${moments.day(date)}</span>
          <span>${[method, recipient].filter(Boolean).join(' · ')}</span>
          <span>${format.money(grossAmount, currency)}</span>
          ${paymentActions?.(payment) ?? nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The exclusive period in words, with what made it as long as it is. */
function exclusive(view: CaseView) {
  const {state, words, format, partner} = view;
  const {value, problem} = state.parts.exclusivePeriod;
  if (problem) return partState(view, 'exclusivePeriod');
  if (!value) return nothing;
  const {active, expired, ended, terminated} = words.exclusive;
  const day = format.date(value.currentEndDate);
  const sentences: Record<string, () => string> = {
    // A case that is over ends the time as well, whatever day it would have lasted to.
    Expired: () =>
      hasPassed(value.currentEndDate, state.asOf) ? expired(partner, day) : ended(partner),
    Terminated: () => terminated(partner),
  };
  const text =
    knownEntry(sentences, value.status)?.() ??
    `${[active(partner, day), extension(view, value)].filter(Boolean).join(', ')}.`;
  return html`<p class="muted small" part="exclusive-period">${capital(text)}</p>`;
}

function hasPassed(day: string, now: Date | null): boolean {
  return new Date(day) <= (now ?? new Date(0));
}

function extension({words, moments}: CaseView, {extensions}: ExclusivePeriod): string {
  const [latest] = [...extensions].sort((one, other) =>
    one.newEndDate < other.newEndDate ? 1 : -1,
  );
  if (!latest) return '';
  const {extended} = words.exclusive;
  const say = knownEntry(extended, latest.type) ?? extended.Manual;
  return say(moments.date(latest.eventDate));
}
