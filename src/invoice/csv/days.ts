import {isIsoDate, type IsoDate} from '../../contract/dates.js';
import {simplify} from './headings.js';

/** In which order a file's days are written. */
export type DayOrder = 'day-first' | 'month-first';

/** Languages whose names of months are known. */
const LANGUAGES = ['en', 'da', 'de', 'sv', 'nb', 'fi', 'nl', 'fr', 'es', 'it', 'pl', 'pt'];

const FIGURES = /^(\d{1,2})([./ -])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;

/**
 * In which order day and month stand in a file. One day beyond the twelfth decides for all of them; with full stops the
 * day comes first everywhere.
 *
 * @returns `ask` when every day could be read in two ways, null when none can.
 */
export function findDayOrder(cells: readonly string[]): DayOrder | 'ask' | null {
  let isAmbiguous = false;
  for (const cell of cells) {
    const [, first = '', sign, second = ''] = FIGURES.exec(cell) ?? [];
    if (sign === undefined || sign === '.') continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
    isAmbiguous ||= Number(first) !== Number(second);
  }
  return isAmbiguous ? 'ask' : null;
}

/** Reads `2026-01-31`, `31.1.26`, `01/31/2026`, `20260131`, `31 Jan 2026`; null for anything else. */
export function readDay(cell: string, order: DayOrder): IsoDate | null {
  const text = cell.trim();
  const sorted =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (sorted) return toDay(sorted[1], sorted[2], sorted[3]);
  const [, first, sign, second, year] = FIGURES.exec(text) ?? [];
  if (sign !== undefined) {
    const isDayFirst = sign === '.' || order === 'day-first';
    return isDayFirst ? toDay(year, second, first) : toDay(year, first, second);
  }
  return readNamedMonth(text);
}

function readNamedMonth(text: string): IsoDate | null {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er)?[. -]*(?:de |di )?(\p{L}+)\.?[, -]*(?:de )?(\d{4}|\d{2})$/u;
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
  const [, day, name = '', year] = dayFirst.exec(text) ?? [];
  if (day !== undefined) return toDay(year, monthOf(name), day);
  const [, month = '', dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
  return dayAfter === undefined ? null : toDay(yearAfter, monthOf(month), dayAfter);
}

/** Two figures of a year are of this century. */
function toDay(year = '', month = '', day = ''): IsoDate | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(text) ? text : null;
}

let months: Map<string, number> | undefined;

/** `1` to `12` for a name or its beginning (three letters at least) in a known language, `''` for anything else. */
function monthOf(name: string): string {
  months ??= namesOfMonths();
  const word = simplify(name);
  if (word.length < 3) return '';
  const found = new Set(
    [...months].filter(([known]) => known.startsWith(word)).map(([, at]) => at),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? String(only) : '';
}

function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const options of [{month: 'long'}, {month: 'long', day: 'numeric'}] as const) {
      const format = new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
        const name = parts.find(({type}) => type === 'month')?.value ?? '';
        names.set(simplify(name), month);
      }
    }
  return names;
}
