import type {MessageOverrides, Messages, MessageSection} from './messages.js';

type Language = {[S in MessageSection]: () => Promise<{default: Messages[S]}>};

const LANGUAGES: Record<string, Language> = {
  en: {
    price: () => import('./en/price.js'),
    form: () => import('./en/form.js'),
    errors: () => import('./en/errors.js'),
    debtor: () => import('./en/debtor.js'),
    documents: () => import('./en/documents.js'),
    review: () => import('./en/review.js'),
    outcome: () => import('./en/outcome.js'),
    problems: () => import('./en/problems.js'),
    lifecycle: () => import('./en/lifecycle.js'),
    caseList: () => import('./en/case-list.js'),
    case: () => import('./en/case.js'),
  },
};

/** The language whose texts a locale gets: itself, else its parents (`de-CH`, `de`), else English. */
export function findLanguage(locale: string): string {
  const parts = locale.split('-');
  while (parts.length > 0) {
    const tag = parts.join('-');
    if (Object.hasOwn(LANGUAGES, tag)) return tag;
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
  const language = LANGUAGES[findLanguage(locale)];
  if (!language) throw new RangeError(`There are no texts for ${locale}.`);
  const {default: messages} = await language[section]();
  return overlay(messages, overrides[section]);
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
