import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// In development the backend of ../express answers on its own port.
const backend = 'http://localhost:3000';
const isCustomElement = (tag) => tag.startsWith('debitura-');

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
  server: {proxy: {'/debitura': backend, '/invoices': backend}},
});
