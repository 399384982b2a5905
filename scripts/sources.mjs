// The project's TypeScript sources as modules, for programs that no test runner starts.
import {createServer} from 'vite';
import {root} from './prepare.mjs';

/**
 * Opens the sources: `ssrLoadModule('/src/…')` of what is returned loads one, `close()` ends it.
 *
 * @param logLevel - What Vite itself says.
 */
export function openSources(logLevel = 'error') {
  return createServer({
    root,
    appType: 'custom',
    logLevel,
    server: {middlewareMode: true, hmr: false, watch: null, ws: false},
  });
}
