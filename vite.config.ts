import {fileURLToPath} from 'node:url';
import {defineConfig, type UserConfig} from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Packages that an npm user installs once for the whole page or server. */
const shared = [/^lit($|\/)/, /^zod($|\/)/, /^hono($|\/)/, /^srvx($|\/)/, 'ky', 'jose', /^node:/];

/** One file and its chunks for browsers, everything inside: `dist/debitura-embed.js`. */
const tag: UserConfig['build'] = {
  outDir: 'dist',
  lib: {entry: {'debitura-embed': path('src/loader.ts')}, formats: ['es']},
  rolldownOptions: {
    output: {minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
  },
};

/** The package's entries for bundlers and servers. */
const npm: UserConfig['build'] = {
  outDir: 'dist/npm',
  minify: false,
  lib: {
    entry: {
      index: path('src/index.ts'),
      loader: path('src/loader.ts'),
      client: path('src/client/index.ts'),
      adapter: path('src/adapter/index.ts'),
      'adapter-node': path('src/adapter/node.ts'),
      sandbox: path('src/sandbox/index.ts'),
      'sandbox-node': path('src/sandbox/node.ts'),
      cli: path('src/cli.ts'),
    },
    formats: ['es'],
  },
  rolldownOptions: {
    external: shared,
    output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
  },
};

/** The scripts of the demo's own pages; the embed itself comes to them by its script tag. */
const demo: UserConfig['build'] = {
  outDir: 'dist/demo',
  lib: {entry: {pages: path('demo/pages/pages.ts')}, formats: ['es']},
  rolldownOptions: {output: {minify: true, entryFileNames: '[name].js'}},
};

const builds: Record<string, UserConfig['build']> = {tag, npm, demo};

export default defineConfig(({mode}) => ({
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    emptyOutDir: true,
    sourcemap: mode !== 'demo',
    reportCompressedSize: false,
    ...builds[mode],
  },
}));
