/** Why a file gives no table. */
export type CsvRefusal = 'too-large' | 'spreadsheet' | 'not-text' | 'empty' | 'too-many-rows';

/** A file that cannot be read as a list of invoices. */
export class CsvRefusedError extends Error {
  override readonly name = 'CsvRefusedError' as const;
  readonly reason: CsvRefusal;

  constructor(reason: CsvRefusal) {
    super(`The file is not read: ${reason}.`);
    this.reason = reason;
  }
}
