/** Where the reference lies. */
export const REFERENCE: string;

/** Where the table of the forty statements lies. */
export const GUARD: string;

/** The text of docs/api.md as the sources are now. */
export function reference(): Promise<string>;

/**
 * The text of docs/guard.md as the tests are now.
 * @throws Error - a statement has no test, or a mark has no statement.
 */
export function guard(): Promise<string>;
