import type {BulkCase} from '../bulk-case.js';

/** The documents of the list's invoices, by invoice number. Their bytes are never kept anywhere but here. */
export class Papers {
  readonly #files = new Map<string, readonly File[]>();

  /** Takes the documents of one invoice along; those it had before give way. */
  add(number: string, files: readonly File[]): void {
    if (files.length > 0) this.#files.set(number.trim(), files);
  }

  forget(): void {
    this.#files.clear();
  }

  /** Gives a case that is confirmed the documents of its invoices; until they travelled they count as not sent. */
  async attach(one: BulkCase): Promise<void> {
    const files = one.plan.rows.flatMap(
      ({invoice}) => this.#files.get(invoice.number.trim()) ?? [],
    );
    one.unsent = files.map(({name}) => name);
    if (files.length === 0) return;
    const {chooseFiles} = await import('../../documents/choose.js');
    one.files.clear();
    one.set({documents: []});
    await chooseFiles(one, files);
  }
}

/** After a case was made: which documents did not travel; the case goes on without them. */
export async function settlePapers(one: BulkCase): Promise<void> {
  const {phase, documents, refusedFiles} = one.state;
  if (one.unsent.length === 0 || documents.length + refusedFiles.length === 0) return;
  const isMade = ['uploading', 'signing', 'receipt'].includes(phase.name);
  if (!isMade) return;
  one.unsent = [
    ...refusedFiles.map(({name}) => name),
    ...documents.filter(({status}) => status !== 'done').map(({name}) => name),
  ];
  if (phase.name === 'uploading') {
    const {skipUploads} = await import('../../documents/documents.js');
    await skipUploads(one);
  }
  await one.save();
}
