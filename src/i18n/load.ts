import english from './english.js';
import type {MessageOverrides, Messages, MessageSection} from './messages.js';

/** Where the sections of one language are; every language says everything. */
export type Sections = {[S in MessageSection]: () => Promise<{default: Messages[S]}>};

/** A page loads the list of its own language only. */
const OTHERS: Record<string, () => Promise<{default: Sections}>> = {
  da: () => import('./da/index.js'),
  de: () => import('./de/index.js'),
  es: () => import('./es/index.js'),
  fi: () => import('./fi/index.js'),
  fr: () => import('./fr/index.js'),
  it: () => import('./it/index.js'),
  nb: () => import('./nb/index.js'),
  nl: () => import('./nl/index.js'),
  pl: () => import('./pl/index.js'),
  pt: () => import('./pt/index.js'),
  sv: () => import('./sv/index.js'),
};

/** Tags under which a language is known beside its own. */
const ALIASES: Record<string, string> = {no: 'nb', nn: 'nb'};

/** The language whose texts a locale gets: itself, else its parents (`de-CH`, `de`), else English. */
export function findLanguage(locale: string): string {
  const parts = locale.split('-');
  while (parts.length > 0) {
    const tag = parts.join('-');
    const language = Object.hasOwn(ALIASES, tag) ? (ALIASES[tag] ?? tag) : tag;
    if (Object.hasOwn(OTHERS, language)) return language;
    parts.pop();
  }
  return 'en';
}

/**
 * Loads one section of the catalogue.
 *
 * @param locale - BCP 47; falls back to its parent and at last to English.
 * @param overrides - The host's own words, laid over the catalogue text by text.
 */
export async function loadMessages<S extends MessageSection>(
  locale: string,
  section: S,
  overrides: MessageOverrides = {},
): Promise<Messages[S]> {
  const own = await OTHERS[findLanguage(locale)]?.();
  const {[section]: load} = own?.default ?? english;
  return overlay((await load()).default, overrides[section]);
}

/** Only texts that exist can be said otherwise; anything else in `over` is left aside. */
function overlay<T>(base: T, over: unknown): T {
  if (typeof over === 'string' || typeof over === 'function') return over as T;
  if (!isRecord(base) || !isRecord(over)) return base;
  const result: Record<string, unknown> = {...base};
  for (const [name, value] of Object.entries(over)) {
    if (Object.hasOwn(base, name)) result[name] = overlay(base[name], value);
  }
  return result as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
