import {html, nothing, type TemplateResult} from 'lit';
import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import type {BulkRow} from '../../../flow/bulk/state.js';
import type {InvoiceValues} from '../../../flow/case-form/state.js';
import {parseAmount} from '../../../flow/money/amounts.js';
import {CURRENCIES} from '../../fields/currencies.js';
import {amountField} from '../../fields/money.js';
import type {Choice} from '../../fields/select.js';
import {textField} from '../../fields/text.js';
import {longSelect, type Choices} from '../long-select.js';
import type {View} from '../view.js';
import {sentenceOf} from './errors.js';

/** Every currency by its code. */
export const currencyChoices: Choices = () => CURRENCIES.map((code): Choice => [code, code]);

/** One invoice of a case in a line, or with its fields when something is wrong or to be changed. */
export function invoiceItem(
  view: View,
  one: BulkCase,
  row: BulkRow,
  index: number,
  canEdit: boolean,
): TemplateResult {
  const beginning = `invoices.${index}.`;
  const isWrong = Object.keys(one.saidErrors).some(
    (path) => path.startsWith(beginning) || (index === 0 && path === 'currencyCode'),
  );
  const isEdited = canEdit && (isWrong || view.parts.has(row.id));
  return html`<li class=${isEdited ? 'edited' : ''}>
    ${line(view, one, row, {canEdit, isEdited})}
    ${isEdited ? fields(view, one, row, index) : nothing}
  </li>`;
}

function line(
  view: View,
  one: BulkCase,
  row: BulkRow,
  {canEdit, isEdited}: {canEdit: boolean; isEdited: boolean},
) {
  const {words, format, actions} = view;
  const {number, date, dueDate, amount} = row.invoice;
  const value = parseAmount(amount, format.locale, row.currencyCode);
  const days = date
    ? dueDate
      ? words.row.due(format.date(date), format.date(dueDate))
      : format.date(date)
    : '';
  const name = number || words.table.numberless;
  const parts = [name, days, value === null ? amount : format.money(value, row.currencyCode)];
  const origin = row.line === null ? row.file : words.row.line(row.line, row.file ?? '');
  return html`<p class="line">
    <span class="number">${parts.filter(Boolean).join(' · ')}</span>
    ${origin ? html`<span class="muted small">${origin}</span>` : nothing}
    ${
      canEdit
        ? html`<span class="links">
            ${
              isEdited
                ? nothing
                : html`<button
                    type="button"
                    class="plain"
                    aria-label=${words.row.changeInvoice(name)}
                    @click=${() => {
                      view.focusOn(`${row.id}.amount`);
                      view.openPart(row.id);
                    }}
                  >
                    ${words.row.change}
                  </button>`
            }
            <button
              type="button"
              class="plain"
              aria-label=${words.row.leaveOutInvoice(name)}
              @click=${() => {
                // With its only invoice the case goes as well.
                if (one.plan.rows.length === 1) view.focusOn('heading');
                actions.leaveOut(row.id, true);
              }}
            >
              ${words.row.leaveOut}
            </button>
          </span>`
        : nothing
    }
  </p>`;
}

function fields(view: View, one: BulkCase, row: BulkRow, index: number) {
  const labels = view.more.form?.labels;
  if (!labels) return nothing;
  const {words, actions, today} = view;
  const common = (name: keyof InvoiceValues) => ({
    path: `${row.id}.${name}`,
    label: labels[name],
    width: 'half' as const,
    value: row.invoice[name],
    error: sentenceOf(view, one, `invoices.${index}.${name}`),
    onInput: (value: string) => {
      view.openPart(row.id);
      actions.edit(row.id, name, value);
    },
  });
  return html`<div class="fields">
    ${longSelect({
      path: `${row.id}.currencyCode`,
      label: labels.currencyCode,
      width: 'half',
      value: row.currencyCode,
      chosen: row.currencyCode,
      choices: currencyChoices,
      empty: '–',
      error: index === 0 ? sentenceOf(view, one, 'currencyCode') : undefined,
      onInput: (value) => actions.edit(row.id, 'currencyCode', value),
    })}
    ${amountField({...common('amount'), currency: row.currencyCode})}
    ${textField({...common('number'), hint: words.row.numberHint})}
    ${textField({...common('date'), type: 'date', max: today})}
    ${textField({...common('dueDate'), type: 'date', max: today, optional: words.optional})}
  </div>`;
}
