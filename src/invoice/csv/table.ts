import Papa from 'papaparse';
import {decode, LARGEST_FILE} from './decode.js';
import {isHeading} from './headings.js';
import {CsvRefusedError} from './refused.js';
import {findSeparator} from './separator.js';

/** Most rows of one file. */
export const MOST_ROWS = 2000;

/** Rows that are parsed before the page gets its turn. */
const SLICE = 100;

/** How many rows may stand above the headings: titles, dates of printing. */
const PREAMBLE = 10;

/** Where headings and rows of a file are, every cell a text. */
export type CsvTable = {
  headings: string[];
  rows: CsvLine[];
};

/** One row; `line` counts rows of the file from 1, as spreadsheets number them. */
export type CsvLine = {line: number; cells: string[]};

/** Gives the page its turn between two slices of work. */
export type Pause = () => Promise<void>;

/**
 * Reads a file of values separated by commas, semicolons, tabs or bars. Nothing in it is executed: a formula is a text.
 *
 * @param pause - Called between slices, so that a long file does not hold the page up.
 * @throws CsvRefusedError with the reason.
 */
export async function readTable(file: Blob, pause: Pause): Promise<CsvTable> {
  if (file.size > LARGEST_FILE) throw new CsvRefusedError('too-large');
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  const lines = await parse(withoutSeparatorLine(text), pause);
  const at = findHeadings(lines);
  const headings = lines[at]?.cells ?? [];
  const rows = lines.slice(at + 1);
  if (rows.length === 0) throw new CsvRefusedError('empty');
  if (rows.length > MOST_ROWS) throw new CsvRefusedError('too-many-rows');
  return {headings, rows};
}

/** Rows with something in them. */
async function parse(text: string, pause: Pause): Promise<CsvLine[]> {
  const delimiter = findSeparator(text);
  await pause();
  const lines: CsvLine[] = [];
  let line = 0;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter,
      step({data}, parser) {
        line += 1;
        const cells = data.map(cleanCell);
        if (cells.some((cell) => cell !== '')) lines.push({line, cells});
        if (lines.length > MOST_ROWS + PREAMBLE) {
          parser.abort();
          reject(new CsvRefusedError('too-many-rows'));
        } else if (line % SLICE === 0) {
          parser.pause();
          void pause().then(() => parser.resume());
        }
      },
      complete: () => resolve(lines),
    });
  });
}

/** Excel reads and writes `sep=;` as a first line; it is no data. */
function withoutSeparatorLine(text: string): string {
  return text.replace(/^\uFEFF?sep=.\r?\n/i, '');
}

/** Spaces go, and what spreadsheets wrap a text in so that it stays one: `="00123"`, `'00123`. */
function cleanCell(cell: string): string {
  const text = cell.replace(/^\uFEFF/, '').trim();
  const quoted = /^="([^"]*)"$/.exec(text)?.[1];
  return quoted ?? text.replace(/^'(?=[=+\-@\d])/, '');
}

/** The first row near the top in which two cells are known headings, else the first row. */
function findHeadings(lines: readonly CsvLine[]): number {
  const found = lines
    .slice(0, PREAMBLE)
    .findIndex(({cells}) => cells.filter((cell) => isHeading(cell)).length >= 2);
  return Math.max(0, found);
}
