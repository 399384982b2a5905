import {simplify} from './headings.js';
import type {Pause} from './table.js';

const LANGUAGES = ['en', 'da', 'de', 'sv', 'nb', 'fi', 'nl', 'fr', 'es', 'it', 'pl', 'pt'];

/** Names that people write and no list of official names has. */
const OTHER_NAMES: Record<string, string> = {
  uk: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  scotland: 'GB',
  usa: 'US',
  unitedstatesofamerica: 'US',
  holland: 'NL',
  storbritannien: 'GB',
  tyskland: 'DE',
  dnk: 'DK',
  deu: 'DE',
  swe: 'SE',
  nor: 'NO',
  fin: 'FI',
  nld: 'NL',
  fra: 'FR',
  esp: 'ES',
  ita: 'IT',
  pol: 'PL',
  prt: 'PT',
  gbr: 'GB',
  aut: 'AT',
  che: 'CH',
  bel: 'BE',
};

/** Names of one language, read when a cell needs them. */
const known = new Map<string, Map<string, string>>();

/** The alpha-2 code of a country that a cell names by its code or in a known language, or null. */
export function readCountry(cell: string): string | null {
  const text = cell.trim();
  if (/^[A-Za-z]{2}$/.test(text)) {
    const code = text.toUpperCase();
    return code === 'UK' ? 'GB' : isCountry(code) ? code : null;
  }
  const word = simplify(text);
  if (word === '') return null;
  const other = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined;
  if (other !== undefined) return other;
  for (const language of LANGUAGES) {
    const found = namesIn(language).get(word);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Learns the names that some cells need before they are read: a language is several hundred names, too much to learn
 * while the page waits.
 */
export async function learnCountries(cells: readonly string[], pause: Pause): Promise<void> {
  const texts = [...new Set(cells)].filter((cell) => !/^([A-Za-z]{2})?$/.test(cell.trim()));
  const words = new Set(texts.map(simplify).filter((word) => !Object.hasOwn(OTHER_NAMES, word)));
  for (const language of LANGUAGES) {
    if (words.size === 0) return;
    const names = known.get(language) ?? (await learn(language, pause));
    for (const word of words) if (names.has(word)) words.delete(word);
  }
}

async function learn(language: string, pause: Pause): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const display = displayIn(language);
  for (const first of LETTERS) {
    await pause();
    addNames(names, display, first);
  }
  known.set(language, names);
  return names;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

const countries = new Map<string, boolean>();

function isCountry(code: string): boolean {
  const ready = countries.get(code);
  if (ready !== undefined) return ready;
  const is = isInUse(code) && displayIn('en').of(code) !== undefined;
  countries.set(code, is);
  return is;
}

/** Not withdrawn (`DD` became `DE`), and no group or unknown region. */
function isInUse(code: string): boolean {
  return (
    !/^(EU|EZ|UN|QO|ZZ|X[AB])$/.test(code) &&
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  );
}

function displayIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
}

function namesIn(language: string): Map<string, string> {
  const ready = known.get(language);
  if (ready) return ready;
  const display = displayIn(language);
  const names = new Map<string, string>();
  for (const first of LETTERS) addNames(names, display, first);
  known.set(language, names);
  return names;
}

/** The countries whose code begins with a letter. */
function addNames(names: Map<string, string>, display: Intl.DisplayNames, first: string): void {
  for (const second of LETTERS) {
    const code = first + second;
    const name = display.of(code);
    if (name !== undefined && isInUse(code)) names.set(simplify(name), code);
  }
}
