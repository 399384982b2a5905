import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import {errorText} from '../../fields/error-text.js';
import type {View} from '../view.js';

/** The id of the field of an error: fields of different cases may stand on one page. */
export function fieldId({plan}: BulkCase, path: string): string {
  const [group = '', second = '', third = ''] = path.split('.');
  if (group === 'debtor') return `${plan.debtor.id}.${second}`;
  if (group === 'invoices') return `${plan.rows[Number(second)]?.id ?? ''}.${third}`;
  return `${plan.rows[0]?.id ?? ''}.${path}`;
}

/** The sentence of one error; what the file said and nobody could read is quoted. */
export function sentenceOf(view: View, one: BulkCase, path: string): string | undefined {
  const error = one.saidErrors[path];
  const {debtor, errors} = view.more;
  if (!error || !debtor || !errors) return undefined;
  const {row: words} = view.words;
  const [group, index, name = ''] = path.split('.');
  const row = group === 'invoices' ? one.plan.rows[Number(index)] : one.plan.rows[0];
  const field = group === 'invoices' ? name : path.replace('debtor.', '');
  const unread = Object.entries(row?.unread ?? {}).find(([key]) => key === field)?.[1];
  if (unread !== undefined) return words.unread(unread);
  if (field === 'number' && error.code === 'duplicate' && error.text === undefined)
    return words.repeated;
  return errorText(path, error, {
    fields: {...errors.claim, ...debtor.errors},
    rules: errors.rules,
    format: view.format,
    currency: one.plan.values.currencyCode,
  });
}
