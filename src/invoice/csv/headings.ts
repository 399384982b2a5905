import {WORDS} from './words.js';

/** What a column may hold, by the names of `Invoice` and `Debtor`. */
export const CSV_FIELDS = [
  'number',
  'amount',
  'currency',
  'date',
  'dueDate',
  'description',
  'type',
  'name',
  'contactPerson',
  'companyRegistrationNumber',
  'address',
  'zipCode',
  'city',
  'state',
  'countryAlpha2',
  'email',
  'phone',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** A heading that is known, and how surely: the same word, the word of a party taken away, a word inside. */
export type Recognised = {field: CsvField; certainty: number};

const BY_WORD = new Map<string, Recognised>();
for (const [certainty, words] of [
  [3, WORDS.likely],
  [4, WORDS.certain],
] as const)
  for (const [field, text] of Object.entries(words))
    for (const word of text.split(' ')) BY_WORD.set(word, {field: field as CsvField, certainty});

/** Names of the one who owes, which many exports put before or after every heading. */
const PARTY =
  /^(debtor|customer|client|buyer|billto|billing|debitor|kunde[ns]?|kund|schuldner|klant|debiteur|asiakkaan|asiakas|nabywcy|klienta)|(debtor|customer|cliente?|kunde|klant|klienta|nabywcy|deudor|debitore|devedor)$/g;

/** True for a heading that a product writes exactly so: a quick look at cells that may be anything. */
export function isHeading(cell: string): boolean {
  return cell.length < 40 && BY_WORD.has(simplify(cell));
}

/** The field that a heading names in any of the known languages, or null. */
export function fieldOf(heading: string): Recognised | null {
  const word = simplify(heading);
  const exact = BY_WORD.get(word) ?? BY_WORD.get(word.replace(/^(no|nr|num|the)/, ''));
  if (exact) return exact;
  const alone = BY_WORD.get(word.replace(PARTY, '').replace(/^(della|del|de|do|da)/, ''));
  if (alone) return {...alone, certainty: 2};
  return word.length < 6 ? null : insideOf(word);
}

/** The longest known word at the end, where most languages put it, else at the beginning. */
function insideOf(word: string): Recognised | null {
  for (const side of ['endsWith', 'startsWith'] as const) {
    const found = [...BY_WORD.keys()]
      .filter((known) => known.length >= 5 && word[side](known))
      .sort((one, other) => other.length - one.length)[0];
    const recognised = found === undefined ? undefined : BY_WORD.get(found);
    if (recognised) return {...recognised, certainty: 1};
  }
  return null;
}

/** Small letters without accents, spaces and signs: `Fälligkeits-Datum` becomes `falligkeitsdatum`. */
export function simplify(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]/g, '');
}

/** Which column holds which field; a field stands in one column at most, the most certain one. */
export function recogniseColumns(headings: readonly string[]): Partial<Record<CsvField, number>> {
  const columns: Partial<Record<CsvField, number>> = {};
  const certainties: Partial<Record<CsvField, number>> = {};
  headings.forEach((heading, index) => {
    const found = fieldOf(heading);
    if (!found || found.certainty <= (certainties[found.field] ?? 0)) return;
    columns[found.field] = index;
    certainties[found.field] = found.certainty;
  });
  return columns;
}
