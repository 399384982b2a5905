/** Builds one mode of vite.config.ts for production. */
export function build(mode: 'tag' | 'npm' | 'demo'): void;
