import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const { TONEARM_URL: target = 'http://localhost:4000' } = loadEnv(mode, import.meta.dirname, 'TONEARM_');
  // Pages talk to their own origin, and what is the server's goes there: no CORS, and the session's cookie works.
  const proxy = { '/graphql': { target, ws: true }, '/media': { target } };
  return {
    plugins: [react()],
    // The same for the page as it is served while it is written, and as it was built.
    server: { proxy },
    preview: { proxy },
  };
});
