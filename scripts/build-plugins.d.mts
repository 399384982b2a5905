import type {Plugin} from 'vite';

export const squeeze: Plugin;
export const noEval: Plugin;
export const licencesOnce: Plugin;
export const oneDecorator: Plugin;
export const compileAhead: Plugin;
export const asModule: Plugin;
export const emptyOwn: Plugin;
export function nameCopy(mode: string, version: string): Plugin;
