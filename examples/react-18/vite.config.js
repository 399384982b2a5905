import {defineConfig} from 'vite';

// In development the backend of ../express answers on its own port.
const backend = 'http://localhost:3000';

export default defineConfig({
  server: {proxy: {'/debitura': backend, '/invoices': backend}},
});
