import type {DebtorValues, InvoiceValues} from '../../case-form/state.js';
import type {BulkCase} from '../bulk-case.js';
import type {BulkCore} from '../core.js';
import {EMPTY_LIST, isConfirmed, withDebtor, withRow, type BulkList} from './rows.js';

/** A field of a row; the currency stands beside the invoice. */
export type RowField = keyof InvoiceValues | 'currencyCode';

/** Takes what was typed into a row. What was confirmed stays as it is. */
export function editRow(core: BulkCore, rowId: string, field: RowField, value: string): void {
  const row = core.list.rows.find(({id}) => id === rowId);
  if (row?.sentAs !== null) return;
  const read = Object.entries(row.unread).filter(([name]) => name !== field);
  const change =
    field === 'currencyCode' ? {currencyCode: value} : {invoice: {...row.invoice, [field]: value}};
  const unread = Object.fromEntries(read);
  type(core, withRow(core.list, rowId, {...change, unread}), ({plan}) => {
    const index = plan.rows.findIndex(({id}) => id === rowId);
    if (index === -1) return null;
    return field === 'currencyCode' ? field : `invoices.${index}.${field}`;
  });
}

/** Takes what was typed about a debtor, for all of its invoices. */
export function editDebtor(
  core: BulkCore,
  debtorId: string,
  field: keyof DebtorValues,
  value: string,
): void {
  const debtor = core.list.debtors.get(debtorId);
  if (!debtor || isSent(core, debtorId)) return;
  const values = {...debtor.values, [field]: value};
  type(core, withDebtor(core.list, debtorId, {values}), () => `debtor.${field}`);
}

/** True when a case of this debtor was confirmed here. */
export function isSent({list}: BulkCore, debtorId: string): boolean {
  return list.rows.some((row) => row.debtorId === debtorId && isConfirmed(row));
}

/** Takes over a changed list while it may be changed. */
export function changeList(core: BulkCore, list: BulkList): void {
  if (core.state.phase.name !== 'editing') return;
  void core.change(list);
  core.saveSoon();
}

/** Throws the whole list away; never while something is on its way. */
export async function clearList(core: BulkCore): Promise<void> {
  if (core.state.phase.name === 'sending') return;
  core.keeper?.forget();
  core.papers.forget();
  core.prices.forget();
  const agreed = {hasConsent: false, hasDataProcessing: false};
  core.set({phase: {name: 'editing'}, ...agreed, isKept: false});
  await core.change(EMPTY_LIST);
}

function type(core: BulkCore, list: BulkList, pathOf: (one: BulkCase) => string | null): void {
  if (core.state.phase.name !== 'editing') return;
  core.type(list, pathOf);
  core.saveSoon();
}
