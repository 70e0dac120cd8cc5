import './node-version.ts';

// Only now: an outdated Node.js may not even load the rest.
const { keepCompiled, writeCompiled } = await import('./compile-cache.ts');
keepCompiled();
const { bundled } = await import('./bundled.ts');
const bundle = bundled('server');
const server: typeof import('./wiring/serve.setup.ts') = await (bundle
  ? import(bundle)
  : import('./wiring/serve.setup.ts'));
// Once it answers: a process that is killed later could not.
await server.serve(writeCompiled);
