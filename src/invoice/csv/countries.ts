import {simplify} from './headings.js';

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

function isCountry(code: string): boolean {
  return [...namesIn('en').values()].includes(code);
}

/** Not withdrawn (`DD` became `DE`), and no group or unknown region. */
function isInUse(code: string): boolean {
  return (
    !/^(EU|EZ|UN|QO|ZZ|X[AB])$/.test(code) &&
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  );
}

function namesIn(language: string): Map<string, string> {
  const ready = known.get(language);
  if (ready) return ready;
  const display = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  const names = new Map<string, string>();
  const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      const name = display.of(code);
      if (name !== undefined && isInUse(code)) names.set(simplify(name), code);
    }
  known.set(language, names);
  return names;
}
