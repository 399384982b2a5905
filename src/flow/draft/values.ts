import {valuesInLocale} from '../claim/values.js';
import type {FormContext} from '../case-form/context.js';
import type {FormValues, InvoiceValues} from '../case-form/state.js';
import {sourceIdOf, type DraftRecord} from './record.js';

/**
 * What a draft puts into the fields: what was typed, and what the page says by now of the same invoices. Of a frozen
 * confirm no letter changes.
 */
export function valuesOf(
  {source, state}: FormContext,
  values: FormValues,
  {given, memory, locale}: DraftRecord,
): FormValues {
  const typed = valuesInLocale(values, locale, source.locale);
  if (!given || memory.frozen || memory.sourceId !== sourceIdOf(source)) return typed;
  return withNewer(typed, valuesInLocale(given, locale, source.locale), state.values);
}

/**
 * A draft with what the page says by now: a field of which it says something else than when the draft was kept has what
 * the page says; every other one has what was typed.
 *
 * @param then - What the page's invoices had put into the fields when the draft was kept.
 * @param now - What they put there now.
 */
function withNewer(draft: FormValues, then: FormValues, now: FormValues): FormValues {
  return {
    ...merged(draft, then, now),
    invoices: newerInvoices(draft.invoices, then.invoices, now.invoices),
    debtor: merged(draft.debtor, then.debtor, now.debtor),
  };
}

/** Where rows were taken out or have other numbers, nobody knows which row is which: then the page's count. */
function newerInvoices(
  draft: readonly InvoiceValues[],
  then: readonly InvoiceValues[],
  now: readonly InvoiceValues[],
): InvoiceValues[] {
  if (JSON.stringify(then) === JSON.stringify(now)) return [...draft];
  const areInPlace = then.every(({number}, at) => draft[at]?.number === number);
  if (!areInPlace) return [...now];
  return draft.map((one, at) => merged(one, then[at] ?? one, now[at] ?? one));
}

/** What no invoice says stays the draft's. */
function merged<T extends object>(draft: T, then: T, now: T): T {
  const newer = Object.entries(now).filter(
    ([name, value]) => name in then && value !== then[name as keyof T],
  );
  return {...draft, ...Object.fromEntries(newer)};
}
