import './node-version.ts';

// Only now, since what a Node.js that is too old can't read it does not even load.
await import('./wiring/serve.setup.ts');
