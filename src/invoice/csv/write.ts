import Papa from 'papaparse';

/**
 * A table as a file that spreadsheets open: with the mark that tells them it is UTF-8, and the separator that they
 * expect beside the locale's decimal mark. A cell that would be a formula is made a text (OWASP: CSV injection).
 *
 * @param rows - The headings first.
 * @param locale - BCP 47.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[], locale: string): Blob {
  const text = Papa.unparse([...rows.map((row) => [...row])], {
    delimiter: decimalMarkOf(locale) === ',' ? ';' : ',',
    // Spreadsheets look behind leading spaces, too.
    escapeFormulae: /^\s*[=+\-@\t\r]/,
  });
  return new Blob([`\uFEFF${text}\r\n`], {type: 'text/csv;charset=utf-8'});
}

/** The sign before the decimals where the locale is spoken. */
export function decimalMarkOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({type}) => type === 'decimal')?.value ?? '.';
}
