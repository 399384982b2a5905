import * as z from 'zod/mini';
import type {FieldErrorCode} from './problem.js';
import {isIsoDate} from './dates.js';
import {hasControlCharacters} from './text.js';

/** A check that names the field rule it guards, so that screens can say it in the user's words. */
function rule<T>(code: FieldErrorCode, holds: (value: T) => boolean, limit?: number | string) {
  return z.refine<T>(holds, {params: {code, limit}});
}

/** One line of text without control characters. */
export function line({required = false, max}: {required?: boolean; max: number}) {
  return z.string().check(
    rule('required', (text) => !required || text.trim() !== ''),
    rule('too-long', (text) => text.length <= max, max),
    rule('control-characters', (text) => !hasControlCharacters(text)),
  );
}

/** Several lines of text. */
export function paragraph(max: number) {
  return z.string().check(
    rule('too-long', (text) => text.length <= max, max),
    rule('control-characters', (text) => !hasControlCharacters(text, 'several-lines')),
  );
}

/** A code such as a country, state or currency. */
export function code(pattern: RegExp) {
  return z.string().check(rule('not-a-code', (text) => pattern.test(text)));
}

/** An e-mail address; only what is certainly wrong is refused. */
export function email() {
  return z.string().check(
    rule('too-long', (text) => text.length <= 320, 320),
    rule('not-an-email', (text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)),
    rule('control-characters', (text) => !hasControlCharacters(text)),
  );
}

/** A day, `YYYY-MM-DD`. */
export function day() {
  return z.string().check(rule('not-a-date', isIsoDate));
}

/** An amount of money in the case's currency: 0 or more, or more than `above`. */
export function amount({above}: {above?: number} = {}) {
  const isEnough = (value: number) => (above === undefined ? value >= 0 : value > above);
  return z.number().check(rule('too-small', isEnough, above ?? 0));
}
