import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from './vite.compressed.ts';
import { documentManifest, panelDocuments } from './vite.documents.ts';

/** The API that `npm run dev -w admin` speaks to. */
const server = process.env.TONEARM_URL ?? 'http://localhost:4000';

export default defineConfig({
  base: '/admin/',
  plugins: [react(), compressed(), documentManifest(panelDocuments)],
  // Other workspaces as they are written: no build of them is needed.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '/media': server,
    },
  },
  build: {
    target: 'es2022',
    // What is read with the page, once for all: no source maps, which would double what is delivered.
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
  },
});
