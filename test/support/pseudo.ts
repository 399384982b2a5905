/** Languages that nobody speaks: they show on every screen what a longer one, or one from right to left, would do. */

/** `long`: two fifths longer, accents and long words; `rtl`: with words that are written from right to left. */
export type Pseudo = 'long' | 'rtl';

const WORDS: Record<Pseudo, string[]> = {
  long: ['ñandúwörter', 'ąćęłóśźż', 'żółć', 'Überprüfungsstelle', 'øæå', 'éàç'],
  rtl: ['חשבונית', 'תשלום', 'לקוח', 'גבייה'],
};

/**
 * Says a text in a pseudo-language: the English stays in front, so that a test finds it, and with it what stands in for
 * its values; symbols alone stay as they are.
 */
export function pseudo(text: string, language: Pseudo): string {
  if (!/\p{L}{2}/u.test(text)) return text;
  const goal = Math.ceil(text.length * 1.4);
  const words = WORDS[language];
  let said = text;
  for (let index = text.length; said.length < goal; index += 1) {
    said += ` ${(words[index % words.length] ?? '').slice(0, Math.max(2, goal - said.length - 1))}`;
  }
  return said;
}

/** A whole catalogue in a pseudo-language; texts that take values take them still. */
export function pseudoCatalogue(value: unknown, language: Pseudo): unknown {
  if (typeof value === 'string') return pseudo(value, language);
  if (typeof value === 'function') {
    const speak = value as (...values: unknown[]) => unknown;
    return (...values: unknown[]) => pseudoCatalogue(speak(...values), language);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    pseudoCatalogue(inner, language),
  ]);
  return Object.fromEntries(entries) as unknown;
}
