/** Path of an installed Chromium-family browser; throws with a hint how to get one. */
export function findChrome(env?: Record<string, string | undefined>): string;

/** Flags for CI, containers and offline machines. */
export function chromeArgs(): string[];
