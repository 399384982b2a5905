import Papa from 'papaparse';
import {isHeading} from './headings.js';

const SEPARATORS = [';', ',', '\t', '|'];

/** Characters and rows that are looked at. */
const BEGINNING = 8 * 1024;
const ROWS = 10;

/** What stands between a file's values: what gives the most known headings, then the most columns. */
export function findSeparator(text: string): string {
  const beginning = text.slice(0, BEGINNING);
  const weighed = SEPARATORS.map((separator) => {
    const {data} = Papa.parse<string[]>(beginning, {
      delimiter: separator,
      preview: ROWS,
      skipEmptyLines: true,
    });
    const known = data.map((cells) => cells.filter((cell) => isHeading(cell)).length);
    const widths = data.map((cells) => cells.length).sort((one, other) => one - other);
    const usual = widths[Math.floor(widths.length / 2)] ?? 0;
    return {separator, weight: Math.max(0, ...known) * 100 + usual};
  });
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).separator;
}
