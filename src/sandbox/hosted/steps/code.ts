import type {Field, Typed} from '../fields.js';

/** The six digits in one field, so that a pasted or filled-in code fits, spaces and all. */
export const codeField: Field = {
  name: 'code',
  label: 'Six-digit code',
  autocomplete: 'one-time-code',
  inputMode: 'numeric',
  hint: 'Spaces and dashes do not matter.',
};

/** @param expected - Six digits. */
export function checkCode({code = ''}: Typed['values'], expected: string): Typed['errors'] {
  const digits = code.replaceAll(/[\s\p{Dash}]/gu, '');
  if (digits === expected) return {};
  return {
    code: /^\d{6}$/.test(digits)
      ? 'This is not the code above. Check the digits.'
      : 'Enter the six digits of the code above.',
  };
}
