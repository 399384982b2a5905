import {defineConfig} from 'vite';

/** The app of a platform that brings the npm package in a bundle of its own, as its bundler makes it; `APP` says where to. */
export default defineConfig({
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: process.env.APP ?? '',
    emptyOutDir: true,
    lib: {entry: {app: 'dist/npm/index.js'}, formats: ['es']},
  },
});
