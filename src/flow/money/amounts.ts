import {currencyDecimals} from './currency.js';

/** Beyond this an amount times its decimals is no longer exact. */
const LARGEST = 1e12;

/**
 * Reads an amount as people type or paste it: with spaces, apostrophes, a currency sign, and both `1.234,56` and
 * `1,234.56` wherever only one reading is possible. What could be read twice (`1.234`) follows the locale.
 *
 * @param locale - BCP 47.
 * @param currency - Decides how many decimals there may be.
 * @returns The amount, or null when the text is no amount in this currency.
 */
export function parseAmount(text: string, locale: string, currency = 'EUR'): number | null {
  const compact = text.replace(/[\s'’\p{Sc}\u200e\u200f]/gu, '').replace(/^[−–]/, '-');
  const [, sign = '', digits = ''] = /^([+-]?)([\d.,]+)$/.exec(compact) ?? [];
  const decimalMark = findDecimalMark(digits, locale);
  if (!/\d/.test(digits) || decimalMark === null) return null;

  const at = decimalMark ? digits.lastIndexOf(decimalMark) : digits.length;
  const whole = digits.slice(0, at);
  const fraction = digits.slice(at + 1);
  if (!isGrouped(whole) || fraction.length > currencyDecimals(currency)) return null;
  const amount = Number(`${sign}${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
  return Math.abs(amount) > LARGEST ? null : amount;
}

/** The mark before the decimals, `''` when there are none, null when the text makes no sense. */
function findDecimalMark(digits: string, locale: string): string | null {
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return '';
  const isMixed = marks.some((mark) => mark !== last);
  const count = marks.filter((mark) => mark === last).length;
  if (isMixed) return count === 1 ? last : null;
  if (count > 1) return '';
  const couldBeGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return couldBeGroup && last === groupMark(locale) ? '' : last;
}

/** True for `1234`, `1,234,567`, `12,34,567`, never for mixed or stray marks. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}([.,])(\d{2,3}\1)*\d{3}$/.test(whole);
}

function groupMark(locale: string): string {
  const parts = numberFormat(locale, {}).formatToParts(1_234_567);
  return parts.find(({type}) => type === 'group')?.value ?? '';
}

/** Writes an amount for a field: the locale's marks, the currency's decimals, no currency sign; nothing for no number. */
export function formatAmount(amount: number, locale: string, currency: string): string {
  if (!Number.isFinite(amount)) return '';
  const decimals = currencyDecimals(currency);
  return numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount);
}

/** Making a format costs far more than using it, and a list of invoices uses a few of them very often. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.minimumFractionDigits} ${options.maximumFractionDigits}`;
  const format = formats.get(key) ?? createNumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** Latin digits everywhere: they are what number keypads type. A locale nobody knows is read as English. */
function createNumberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, {...options, numberingSystem: 'latn'});
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
