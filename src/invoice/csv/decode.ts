import {CsvRefusedError} from './refused.js';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/**
 * The text of a file as spreadsheets write it: UTF-8 or UTF-16 by its mark, UTF-8 when the bytes are, else
 * Windows-1252, which covers Latin-1.
 *
 * @throws CsvRefusedError for what is no text.
 */
export function decode(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  // A ZIP archive, as xlsx and ods files are, or an old Excel file.
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf))
    throw new CsvRefusedError('spreadsheet');
  if (bytes.subarray(0, 4096).includes(0)) throw new CsvRefusedError('not-text');
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return decodeAs('windows-1252', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
