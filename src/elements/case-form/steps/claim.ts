import {css, html, nothing} from 'lit';
import type {InvoiceValues} from '../../../flow/case-form/state.js';
import {amountField, currencyStyles, moneyField} from '../../fields/money.js';
import {textArea, textField} from '../../fields/text.js';
import {claimTotal} from '../parts/claim-total.js';
import type {Screen, View} from '../view.js';

/** What is owed: amount, number and dates of one invoice or several. */
export const claim: Screen<'form'> = {
  section: 'form',
  render(view, words) {
    const {invoices, claimDescription} = view.state.values;
    const isSeveral = invoices.length > 1;
    const path = 'claimDescription';
    return html`
      <header>
        <h2 id="heading" part="heading" tabindex="-1">${words.claim.heading}</h2>
        <p class="muted">${isSeveral ? words.claim.introSeveral : words.claim.intro}</p>
        ${invoicePicker(view)}
      </header>
      ${invoices.map((invoice, index) => invoiceFields(view, invoice, index, isSeveral))}
      <div>
        <button type="button" class="plain" @click=${() => addInvoice(view)}>
          <span aria-hidden="true">+</span> ${words.claim.add}
        </button>
      </div>
      ${isSeveral ? total(view) : nothing}
      <div class="fields">
        ${textArea({
          path,
          label: words.labels.claimDescription,
          hint: view.markOf(path) ?? words.hints.claimDescription,
          optional: words.optional,
          value: claimDescription,
          error: view.errorOf(path),
          onInput: (value) => view.actions.edit(path, value),
        })}
      </div>
    `;
  },
  styles: [
    currencyStyles,
    css`
      .invoice {
        border: 1px solid var(--_line);
        border-radius: 10px;
        margin: 0;
        padding: 14px 16px 16px;
        min-inline-size: 0;
      }
      .invoice > header,
      .sum {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        margin-block-end: 8px;
      }
      .sum {
        margin: 0;
      }
    `,
  ],
};

/** The native input stays out of sight: the button says what it is for. */
function invoicePicker({frame, read}: View) {
  return html`<button
      type="button"
      class="plain"
      @click=${(event: Event) =>
        ((event.currentTarget as HTMLElement).nextElementSibling as HTMLElement).click()}
    >
      ${frame.claim.read}
    </button>
    <input
      hidden
      type="file"
      name="invoice"
      multiple
      aria-label=${frame.claim.read}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        read(input.files ?? []);
        input.value = '';
      }}
    />`;
}

/** Whoever adds an invoice goes on typing in it. */
function addInvoice({actions, state, focusOn}: View): void {
  focusOn(`invoices.${state.values.invoices.length}.amount`);
  actions.addInvoice();
}

/** The button goes away with its invoice; the one before takes the focus. */
function removeInvoice({actions, focusOn}: View, index: number): void {
  focusOn(`invoices.${Math.max(0, index - 1)}.amount`);
  actions.removeInvoice(index);
}

function invoiceFields(view: View, invoice: InvoiceValues, index: number, isSeveral: boolean) {
  const {claim: words} = view.frame;
  const fields = html`<div class="fields">
    ${amount(view, invoice, index)} ${line(view, invoice, index, 'number')}
    ${line(view, invoice, index, 'date')} ${line(view, invoice, index, 'dueDate')}
  </div>`;
  if (!isSeveral) return fields;
  return html`<section class="invoice" part="invoice" aria-labelledby="invoice-${index}">
    <header>
      <h3 id="invoice-${index}">${words.invoice(index + 1)}</h3>
      <button
        type="button"
        class="plain"
        aria-label=${words.removeInvoice(index + 1)}
        @click=${() => removeInvoice(view, index)}
      >
        ${words.remove}
      </button>
    </header>
    ${fields}
  </section>`;
}

function amount(view: View, invoice: InvoiceValues, index: number) {
  const {labels, hints} = view.frame;
  const {currencyCode} = view.state.values;
  const path = `invoices.${index}.amount`;
  const options = {
    path,
    label: labels.amount,
    hint: view.markOf(path) ?? hints.amount,
    width: 'half' as const,
    value: invoice.amount,
    currency: currencyCode,
    error: view.errorOf(path),
    onInput: (value: string) => view.actions.edit(path, value),
  };
  if (index > 0) return amountField(options);
  return moneyField({
    ...options,
    currencyLabel: labels.currencyCode,
    currencyError: view.errorOf('currencyCode'),
    hasList: !view.isFirstFrame,
    onCurrency: (code) => view.actions.edit('currencyCode', code),
  });
}

function line(
  view: View,
  invoice: InvoiceValues,
  index: number,
  name: 'number' | 'date' | 'dueDate',
) {
  const {labels, optional} = view.frame;
  const path = `invoices.${index}.${name}`;
  const isPicker = name !== 'number' && !view.isFirstFrame;
  return textField({
    path,
    label: labels[name],
    hint: view.markOf(path),
    width: 'half',
    value: invoice[name],
    error: view.errorOf(path),
    optional: name === 'date' ? undefined : optional,
    ...(isPicker && {type: 'date' as const, max: view.today}),
    onInput: (value) => view.actions.edit(path, value),
  });
}

function total(view: View) {
  const sum = claimTotal(view.state, view.format.locale);
  return html`<p class="sum">
    <span>${view.frame.claim.total}</span>
    <b class="number"
      >${sum === null ? '–' : view.format.money(sum, view.state.values.currencyCode)}</b
    >
  </p>`;
}
