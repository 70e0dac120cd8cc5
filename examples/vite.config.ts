import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const { TONEARM_URL: target = 'http://localhost:4000' } = loadEnv(mode, import.meta.dirname, 'TONEARM_');
  // Pages use their own origin, and requests for the server are proxied: no CORS, and the session's cookie works.
  const proxy = { '/graphql': { target, ws: true }, '/media': { target } };
  return {
    plugins: [react()],
    // This repository's client as it is written; not needed elsewhere.
    resolve: { conditions: ['source', ...defaultClientConditions] },
    // The same for the development server and for the built page.
    server: { proxy },
    preview: { proxy },
  };
});
