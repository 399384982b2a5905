import {html} from 'hono/html';
import {money} from '../../life/lines.js';
import {closeCodeTexts} from '../../world/labels.js';
import type {CollectionCase} from '../../world/types.js';
import type {Markup} from '../layout.js';
import type {ActionName} from './actions.js';

/** Closes the case with one of the seventeen codes. */
export function closeForm({lifecycle}: CollectionCase): Markup {
  const codes = Object.entries(closeCodeTexts);
  return row(
    'close',
    html`
      <div class="field">
        <label for="closeCode">Close code</label>
        <select id="closeCode" name="closeCode">
          ${codes.map(([name, text]) => html`<option value="${name}">${text}</option>`)}
        </select>
      </div>
      ${input('comment', 'Comment', 'text')}
    `,
    lifecycle === 'Closed' ? 'Close with this code instead' : 'Close',
  );
}

/** Payments in and out, a reminder, a promise. */
export function moneyForms({payments, currency}: CollectionCase): Markup {
  return html`${row(
    'pay',
    html`<div class="field">
      <label for="amount">Amount in ${currency}</label>
      <input id="amount" name="amount" type="number" min="0.01" step="0.01" required />
    </div>`,
    'Record a payment',
  )}
  ${payments.map(
    ({id, amount, date, payout}) =>
      html`<form method="post" class="row">
        <input type="hidden" name="payment" value="${id}" />
        <button class="quiet" name="action" value="remove-payment">
          Take back ${money(amount, currency)} of ${date}
        </button>
        ${
          payout.isInvoiced
            ? html`<span>Its payout is invoiced: the partner cannot change it.</span>`
            : html`<button class="quiet" name="action" value="invoice-payout">
                Invoice its payout
              </button>`
        }
      </form>`,
  )}
  ${row(
    'remind',
    html`<div class="field">
      <label for="fee">Reminder fee in ${currency}</label>
      <input id="fee" name="fee" type="number" min="0" step="0.01" value="0" required />
    </div>`,
    'Remind the debtor',
  )}
  ${row('promise', html``, 'The debtor promises to pay')}`;
}

/** The partner writes, or asks. */
export function talkForms(): Markup {
  return html`${row(
    'write',
    html`<div class="field">
      <label for="message">Message of the partner</label>
      <textarea id="message" name="message" rows="2" maxlength="10000" required></textarea>
    </div>`,
    'Send',
  )}
  ${row('ask', input('wanted', 'What is missing', 'text', true), 'Ask for information')}
  ${row('decide', input('question', 'Question to decide', 'text', true), 'Ask for a decision')}`;
}

/** Where the engagement is; no webhook reports it. */
export function phaseForm({phase}: CollectionCase): Markup {
  const names = ['None', 'Pre-legal', 'Legal', 'Enforcement'];
  return row(
    'phase',
    html`<div class="field">
      <label for="phase">Engagement phase</label>
      <select id="phase" name="phase">
        ${names.map(
          (name) => html`<option ${name === (phase ?? 'None') ? 'selected' : ''}>${name}</option>`,
        )}
      </select>
    </div>`,
    'Change the phase',
  );
}

function row(action: ActionName, fields: Markup, button: string): Markup {
  return html`<form method="post" class="row">
    ${fields}
    <button class="quiet" name="action" value="${action}">${button}</button>
  </form>`;
}

function input(name: string, label: string, type: string, isRequired = false): Markup {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="${type}" ${isRequired ? 'required' : ''} />
  </div>`;
}
