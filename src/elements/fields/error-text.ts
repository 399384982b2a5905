import type {FieldError, FieldErrorCode} from '../../contract/problem.js';
import {formatAmount} from '../../flow/money/amounts.js';
import type {Format} from '../../i18n/format.js';

/** The sentences of one field, by rule; some name the rule's limit. */
export type FieldSentences = Partial<Record<FieldErrorCode, Sentence>>;
type Sentence = string | ((limit: string) => string);

/** What an error sentence is made from. */
export type ErrorWords = {
  /** By field: `amount`, `debtor.name`. */
  fields: Readonly<Record<string, FieldSentences>>;
  /** By rule, for fields without a sentence of their own. */
  rules: Readonly<Record<FieldErrorCode, Sentence>>;
  format: Format;
  currency: string;
};

/** The sentence for one error: the field's own, else Debitura's, else the rule's. */
export function errorText(path: string, error: FieldError, words: ErrorWords): string {
  const key = path.replace(/^invoices\.\d+\./, '');
  if (error.code === 'other' && error.text) return error.text;
  const sentence = words.fields[key]?.[error.code] ?? words.rules[error.code];
  return typeof sentence === 'string' ? sentence : sentence(limitText(key, error, words));
}

/** A limit as the user reads it; for an amount an example of how it is written. */
function limitText(key: string, {limit}: FieldError, {format, currency}: ErrorWords): string {
  if (key === 'amount') return formatAmount(5000, format.locale, currency);
  return typeof limit === 'string' ? format.date(limit) : format.number(limit ?? 0);
}
