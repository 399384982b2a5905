// What a page loads when something is dropped is here from the start: the test runner's own loading takes time.
import '../../../src/flow/incoming/receive.js';
import type {IncomingAnswer, ReadIncoming} from '../../../src/flow/incoming/incoming.js';
import {readInvoice} from '../../../src/invoice/index.js';
import type {Sample} from '../../invoice/samples/make.js';
import {invoiceXml} from '../../invoice/samples/make.js';
import type {PageOptions} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

/** An e-invoice as a file: of Nordlys to Müller & Söhne, 800 of 1,000 open, except for what is said. */
export function invoiceFile({name, ...sample}: Sample & {name?: string} = {}): File {
  return new File([invoiceXml(sample)], name ?? `${sample.number ?? '2025-17'}.xml`);
}

/** A PDF for people. */
export const pdf = (name: string) => new File(['%PDF-1.7 for people'], name);

/** The form at its first step, empty unless told otherwise, and what a person does with files there. */
export async function open(options: PageOptions = {invoices: []}, session?: object) {
  const page = await openScripted(options, {'GET /session': session ? [session] : []});
  const {form} = page;
  const drop = (...files: File[]) => form.receive({files, read: readInvoice});
  return {
    ...page,
    drop,
    answer: (answer: IncomingAnswer) => form.receive(answer),
    /** Types into fields. */
    type(fields: Record<string, string>) {
      for (const [path, value] of Object.entries(fields)) form.edit(path, value);
    },
    /** What is said of the invoice that was read. */
    note(): ReadIncoming {
      const {incoming} = form.state;
      if (incoming?.status !== 'read') throw new Error(`It is ${String(incoming?.status)}.`);
      return incoming;
    },
    documents: () => form.state.documents.map(({name, status}) => `${name} ${status}`),
  };
}
