import './node-version.ts';

// Only now: an outdated Node.js may not even load the rest.
await import('./wiring/serve.setup.ts');
