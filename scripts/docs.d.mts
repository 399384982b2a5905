/** Where the reference lies. */
export const REFERENCE: string;

/** The text of docs/api.md as the sources are now. */
export function reference(): Promise<string>;
