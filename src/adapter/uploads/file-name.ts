import {
  FILE_LIMITS,
  FILE_TYPES,
  fileExtension,
  fitsContent,
  isTakenType,
} from '../../contract/index.js';
import {Problem} from '../problem.js';

/** Characters that turn a name around, so that `exe.pdf` can end in `fdp.exe`, or break its line. */
const DECEIVING = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * The name under which a file may be kept, in one Unicode form.
 * @throws Problem `invalid` for names that are paths or deceive, `unsupported-media-type` for other types.
 */
export function checkFileName(sent: string): string {
  const name = sent.normalize('NFC').trim();
  if (name === '') throw refusal('The file has no name.', 'required');
  if (name.length > FILE_LIMITS.nameLength)
    throw refusal('The name is too long.', 'too-long', FILE_LIMITS.nameLength);
  if (CONTROL.test(name) || DECEIVING.test(name))
    throw refusal('The name holds invisible characters.', 'control-characters');
  if (/[/\\]/.test(name) || name.startsWith('.'))
    throw refusal('The name is a path or hidden.', 'other');
  if (!isTakenType(name)) throw wrongType();
  return name;
}

/** Refuses a file whose first bytes are not what its name says, and an empty one. */
export function checkContent(name: string, head: Uint8Array) {
  if (head.length === 0) throw refusal('The file is empty.', 'too-small', 1);
  if (!fitsContent(fileExtension(name), head))
    throw new Problem('unsupported-media-type', 'The content is not what the name says.');
}

/** The media type that goes with a checked name; what the browser said does not count. */
export function mediaTypeOf(name: string): string {
  return FILE_TYPES[fileExtension(name)]?.[0] ?? 'application/octet-stream';
}

function wrongType(): Problem {
  const types = Object.keys(FILE_TYPES).join(', ');
  return new Problem('unsupported-media-type', `Files may be ${types}.`);
}

function refusal(
  detail: string,
  code: 'required' | 'too-long' | 'too-small' | 'control-characters' | 'other',
  limit?: number,
): Problem {
  const error = limit === undefined ? {code} : {code, limit};
  return new Problem('invalid', detail, {fieldErrors: {file: [error]}});
}
