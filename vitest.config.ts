import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Files that replace modules, or are about what a process keeps as long as it lives. */
const alone = [
  'packages/embedded-postgres/test/server-revival.test.ts',
  'test/persistence/prepared.test.ts',
  'test/persistence/shared-connection.test.ts',
  'test/wiring/signing-key.test.ts',
];
/** A server and a migrated database to copy. */
const globalSetup = ['test/support/global.setup.ts'];
const require = createRequire(import.meta.url);

export default defineConfig({
  // Node.js itself takes the CommonJS build of graphql; the bundler would take the other, and two copies
  // don't know each other's classes.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: require.resolve('graphql') },
      // The workspaces' source: tests need no build of them.
      { find: /^@tonearm\/([\w-]+)$/, replacement: `${import.meta.dirname}/packages/$1/src/index.ts` },
      { find: /^@tonearm\/([\w-]+)\/([\w-]+)$/, replacement: `${import.meta.dirname}/packages/$1/src/$2.ts` },
    ],
  },
  test: {
    // Files share their process, since loading the product anew takes as long as most files' tests. What one opened is
    // closed at its end (test/support/file-end.ts). Few have a process of their own.
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          globalSetup,
          include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: alone,
        },
      },
      { extends: true, test: { name: 'alone', isolate: true, globalSetup, include: alone } },
    ],
    setupFiles: ['test/support/setup.ts'],
    pool: 'forks',
    // More than processors: tests wait for the database, for processes and for browsers a third of their time.
    maxWorkers: availableParallelism() + 1,
    // What a test waits for is an event. How long that takes is the machine's affair: the limits only end a test whose
    // event never comes.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
