/** A place in the log of all events: `<name><milliseconds>-<number>`. */
export type Position = {name: string; time: number; number: number};

/** Before everything. */
export const BEGINNING: Position = {name: '', time: 0, number: 0};

/** Reads a position; null when the text is none. */
export function readPosition(text: string): Position | null {
  const [, name = '', time = '', number = ''] =
    /^((?:[0-9a-z]{1,24}\.)?)(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  return time === '' ? null : {name, time: Number(time), number: Number(number)};
}

/** True when `one` is before `other` in the same log. */
export function isBefore(one: Position, other: Position): boolean {
  return one.time < other.time || (one.time === other.time && one.number < other.number);
}

/** The position as text. */
export function writePosition({name, time, number}: Position): string {
  return `${name}${time}-${number}`;
}

/** The later one of two. */
export function later(one: Position, other: Position): Position {
  return isBefore(one, other) ? other : one;
}
