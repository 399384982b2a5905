import type {Invoice} from '../../contract/invoice.js';
import type {DraftMemory, FormContext} from '../case-form/context.js';
import {valuesFromInvoices} from '../claim/values.js';
import type {CaseFormSource, FormValues, StepName} from '../case-form/state.js';

/** Milliseconds after which a draft is forgotten. */
export const DRAFT_LIFETIME = 24 * 60 * 60_000;

/** A document as a draft remembers it: its bytes are never kept, the key that they travel under is. */
export type KeptDocument = {name: string; size: number; key?: string; isSkipped?: true};

/** One draft of one person in one tab. */
export type DraftRecord = {
  /** Milliseconds since 1970. */
  keptAt: number;
  /** How the amounts in the fields are written. */
  locale: string;
  /** Null once the case exists: then only its id matters. */
  values: FormValues | null;
  /** What the page's invoices had put into the fields; absent once the case exists, and in records of older versions. */
  given?: FormValues;
  step: StepName;
  documents: KeptDocument[];
  memory: DraftMemory;
};

/** What tells invoices of a page from others when they come again: the number, or without one what else is known. */
export function namesOf(invoices: readonly Invoice[]): unknown[] {
  return invoices.map(
    ({number, debtor, date, amount}) => number || [{...debtor}.name, date, amount],
  );
}

/** What a draft is found by when the form opens again for the same invoices. */
export function sourceIdOf({invoices, isTest}: CaseFormSource): string {
  return JSON.stringify([isTest, ...namesOf(invoices)]);
}

/** The form as it is to be found again. */
export function toRecord({source, state, memory, seams, files}: FormContext): DraftRecord {
  const {phase, values, documents} = state;
  const isMade = memory.caseId !== null;
  return {
    keptAt: seams.now().getTime(),
    locale: source.locale,
    values: isMade ? null : values,
    ...(!isMade && {given: valuesFromInvoices(source.invoices, source.locale)}),
    step: phase.name === 'editing' ? phase.step : 'review',
    documents: documents
      .filter(({status}) => status !== 'done')
      .map(({id, name, size, status, key = files.get(id)?.key}) => ({
        name,
        size,
        ...(key && {key}),
        ...(status === 'skipped' && {isSkipped: true}),
      })),
    memory,
  };
}
