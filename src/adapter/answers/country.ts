const names = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
let codes: Map<string, string> | undefined;

/** The two-letter code of a country that Debitura names in either way; null when it is unknown. */
export function countryAlpha2(country: string | null | undefined): string | null {
  if (!country) return null;
  if (/^[A-Za-z]{2}$/.test(country)) return country.toUpperCase();
  codes ??= codesByName();
  return codes.get(country.toLowerCase()) ?? null;
}

function codesByName(): Map<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const byName = new Map<string, string>();
  for (const code of pairs) {
    const name = names.of(code)?.toLowerCase();
    // `DD` is called Germany too, and is no country any more.
    const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    if (name && isCurrent && !byName.has(name)) byName.set(name, code);
  }
  return byName;
}
