import './node-version.ts';

// Run by a build: loads what a server loads, and keeps what Node.js compiled for that.
const { keepCompiled } = await import('./compile-cache.ts');
keepCompiled();
const { bundled } = await import('./bundled.ts');
const names = ['server', 'serving', 'jobs'] as const;
for (const file of names.map(bundled)) if (file) await import(file);
// Some modules keep a process running.
process.exit();
