import {isIsoDate} from '../../contract/dates.js';

/** One line, blank space joined: what stands in a field. */
export function toLine(text: string): string {
  return text.replace(/[\s\u0080-\u009f]+/g, ' ').trim();
}

/** `2025-06-01`, `2025-06-01+02:00` and `20250601` as `YYYY-MM-DD`; undefined for what is no day. */
export function toDay(text: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** A decimal number as XML writes it, never with marks for thousands. */
export function toNumber(text: string): number | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return undefined;
  const number = Number(text);
  return Math.abs(number) <= 1e12 ? number : undefined;
}

/** Three capital letters, or undefined. */
export function toCurrency(text: string): string | undefined {
  return /^[A-Z]{3}$/.test(text) ? text : undefined;
}

let countries: Intl.DisplayNames | undefined;

/** A country's two letters when there is such a country. */
export function toCountry(text: string): string | undefined {
  const code = text.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  // Making it costs a slow machine a tenth of a second: a page that reads no invoice does not wait for it.
  countries ??= new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  return countries.of(code) === undefined ? undefined : code;
}
