import {
  CONTENT_PROBE_BYTES,
  FILE_LIMITS,
  fileExtension,
  fileRefusal,
  fitsContent,
} from '../../contract/files.js';
import {hasControlCharacters} from '../../contract/text.js';
import {toBase64Url} from '../base64url.js';
import type {FormContext} from '../case-form/context.js';
import type {DocumentState, RefusedFile} from '../case-form/state.js';
import {createKey} from '../submission/freeze.js';

/** Marks that turn the direction of reading and so can hide a name's real ending. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

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
  context.files.set(id, {file, key: createKey(context), abort: null});
  context.set({
    documents: missing
      ? documents.map((document) => (document.id === id ? waiting : document))
      : [...documents, waiting],
  });
}

/** The same rules as the adapter's, so that a file is refused before it travels. */
async function refusalOf(file: File, name: string): Promise<RefusedFile['reason'] | null> {
  const isNameWrong =
    name.length > FILE_LIMITS.nameLength ||
    name.startsWith('.') ||
    /[/\\]/.test(name) ||
    DIRECTION_MARKS.test(name) ||
    hasControlCharacters(name);
  const refusal = fileRefusal({name, size: file.size}) ?? (isNameWrong ? 'name' : null);
  if (refusal) return refusal;
  const head = new Uint8Array(await file.slice(0, CONTENT_PROBE_BYTES).arrayBuffer());
  return fitsContent(fileExtension(name), head) ? null : 'content';
}
