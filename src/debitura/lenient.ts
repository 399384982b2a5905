import * as z from 'zod/mini';

/**
 * A documented answer as it may come: every member may be missing or null, and a list of names may grow. Nothing but
 * its being an object is checked.
 */
export type Lenient<T> = T extends string
  ? string extends T
    ? T
    : // `string & {}` keeps the known names visible in editors.
      T | (string & {})
  : T extends readonly (infer Item)[]
    ? Lenient<Item>[]
    : T extends object
      ? {[Name in keyof T]?: Lenient<T[Name]> | null}
      : T;

/** Reads an answer by its documented type, as a whole and leniently. */
export function answered<T extends object>() {
  return z.custom<Lenient<T>>(
    (body: unknown) => typeof body === 'object' && body !== null && !Array.isArray(body),
  );
}
