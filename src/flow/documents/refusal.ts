import {
  CONTENT_PROBE_BYTES,
  FILE_LIMITS,
  fileExtension,
  fileRefusal,
  fitsContent,
} from '../../contract/files.js';
import {hasControlCharacters} from '../../contract/text.js';
import type {RefusedFile} from '../case-form/state.js';

/** Marks that turn the direction of reading or break the line and so can hide a name's real ending. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** The same rules as the adapter's, so that a file is refused before it travels. */
export async function refusalOf(file: File, name: string): Promise<RefusedFile['reason'] | null> {
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
