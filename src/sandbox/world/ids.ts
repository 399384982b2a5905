/** Makes the identifiers of one sandbox from its source of randomness. */
export interface Ids {
  uuid(): string;
  /** The eight characters of a case reference. */
  caseReference(): string;
  /** `length` hexadecimal digits. */
  hex(length: number): string;
  /** `length` decimal digits. */
  digits(length: number): string;
  integer(): number;
}

// Without 0, O, 1 and I, which people misread aloud.
const referenceAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * @param random - Like `Math.random`; a seeded one makes every id repeatable.
 */
export function createIds(random: () => number): Ids {
  const pick = (alphabet: string, length: number) =>
    Array.from({length}, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
  const hex = (length: number) => pick('0123456789abcdef', length);
  let counter = 4100;

  return {
    hex,
    digits: (length) => pick('0123456789', length),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${pick('89ab', 1)}${hex(3)}-${hex(12)}`,
    caseReference: () => pick(referenceAlphabet, 8),
    integer: () => ++counter,
  };
}

/**
 * The same identifier at every start, for what is seeded.
 *
 * @param kind - Two hexadecimal digits that say what it identifies.
 * @param number - Which one.
 */
export function seededUuid(kind: string, number: number): string {
  return `5a4d${kind}00-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
