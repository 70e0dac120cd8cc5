import { designTokens } from '@tonearm/design/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from '../admin/vite.compressed.ts';
import { playerDocuments } from './vite.documents.ts';
import { firstLoad } from './vite.first-load.ts';
import { serviceWorker } from './vite.worker.ts';

/** The API that `npm run dev -w player` speaks to. */
const target = process.env.TONEARM_URL ?? 'http://localhost:4000';

export default defineConfig({
  // Warnings would be about packages of others, in the midst of an installation.
  logLevel: 'error',
  plugins: [react(), designTokens(), compressed(), playerDocuments(), firstLoad(), serviceWorker()],
  // Other workspaces as they are written: no build of them is needed.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { proxy: { '/graphql': { target, ws: true }, '/media': target, '/auth': target } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    sourcemap: false,
    // Icons stay files: the policy of the page takes no scripts or styles from `data:`.
    assetsInlineLimit: 0,
  },
});
