import type {Plugin} from 'vite';

/** The hash that an `integrity` attribute carries. */
export function hashOf(bytes: Uint8Array | string): string;

/** Writes the versioned file and `integrity.json` beside the script-tag file. */
export function integrityList(version: string): Plugin;
