import {FILE_LIMITS} from '../../contract/files.js';
import {toBase64Url} from '../base64url.js';
import type {FormContext} from '../case-form/context.js';
import type {DocumentState, RefusedFile} from '../case-form/state.js';
import {createKey} from '../submission/freeze.js';
import {refusalOf} from './refusal.js';

/** Takes files along; what is refused stands in `refusedFiles` with the reason. A remembered name takes its file back. */
export async function chooseFiles(context: FormContext, files: readonly File[]): Promise<void> {
  const {run} = context;
  const refusedFiles: RefusedFile[] = [];
  for (const file of files) {
    const name = file.name.normalize('NFC');
    const reason = await refusalOf(file, name);
    if (run !== context.run) return;
    const {documents} = context.state;
    const missing = documents.find(
      (document) => document.status === 'missing' && document.name === name,
    );
    const isFull = !missing && documents.length >= FILE_LIMITS.count;
    if (reason ?? isFull) refusedFiles.push({name, reason: reason ?? 'count'});
    else take(context, file, name, missing);
  }
  context.set({refusedFiles});
}

function take(
  context: FormContext,
  file: File,
  name: string,
  missing: DocumentState | undefined,
): void {
  const id = missing?.id ?? toBase64Url(context.seams.random(new Uint8Array(9)));
  const waiting: DocumentState = {
    id,
    name,
    size: file.size,
    status: 'waiting',
    sent: null,
    problem: null,
  };
  const {documents} = context.state;
  context.files.set(id, {file, key: missing?.key ?? createKey(context), abort: null});
  context.set({
    documents: missing
      ? documents.map((document) => (document.id === id ? waiting : document))
      : [...documents, waiting],
  });
}
