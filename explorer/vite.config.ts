import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from '../admin/vite.compressed.ts';

/** The API that `npm run dev -w explorer` speaks to. */
const server = process.env.TONEARM_URL ?? 'http://localhost:4000';

export default defineConfig({
  base: '/explorer/',
  // Warnings would be about packages of others, in the midst of an installation.
  logLevel: 'error',
  plugins: [react(), compressed()],
  // The sources of the client, which need no build then.
  resolve: { conditions: ['source'] },
  server: { proxy: { '/graphql': { target: server, ws: true }, '/schema.json': server } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    sourcemap: false,
    // The editor and its grammar; they are loaded once, by developers.
    chunkSizeWarningLimit: 6000,
  },
  worker: { format: 'es' },
});
