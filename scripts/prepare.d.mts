/** Path of a program that npm installed. */
export function bin(name: string): string;
/** Builds one mode of vite.config.ts for production. */
export function build(mode: 'tag' | 'npm' | 'demo'): void;
