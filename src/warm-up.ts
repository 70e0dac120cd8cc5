import './node-version.ts';

// Run by a build: loads what a server loads, and keeps what Node.js compiled for that.
const { keepCompiled } = await import('./compile-cache.ts');
keepCompiled();
await import('./wiring/serve.setup.ts');
await import('./wiring/serving.setup.ts');
await import('./wiring/jobs.setup.ts');
// Some modules keep a process running.
process.exit();
