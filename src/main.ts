import './node-version.ts';

// Only now: an outdated Node.js may not even load the rest.
const { keepCompiled, writeCompiled } = await import('./compile-cache.ts');
keepCompiled();
const { serve } = await import('./wiring/serve.setup.ts');
// Once it answers: a process that is killed later could not.
await serve(writeCompiled);
