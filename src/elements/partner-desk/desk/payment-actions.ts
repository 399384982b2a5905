import {html, nothing, type TemplateResult} from 'lit';
import type {Payment} from '../../../contract/index.js';
import {mayCorrect} from '../../../flow/partner-desk/offers.js';
import type {DeskView} from '../view.js';

/** Correcting and deleting one payment, where the user may. */
export function paymentActions(view: DeskView, payment: Payment): TemplateResult | typeof nothing {
  const {case: shown, state, desk, texts, format} = view;
  if (!mayCorrect(shown, state.session)) return nothing;
  const {tasks} = texts.desk;
  const amount = format.money(payment.grossAmount, payment.currency);
  const button = (task: 'correct' | 'remove') =>
    html`<button
      type="button"
      class="plain small"
      aria-label=${tasks.named(tasks[task], amount, format.date(payment.date))}
      @click=${() => desk.open(task, payment)}
    >
      ${tasks[task]}
    </button>`;
  return html`<span class="actions payment-actions"
    >${button('correct')} ${button('remove')}</span
  >`;
}
