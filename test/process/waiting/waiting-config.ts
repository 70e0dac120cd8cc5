import { defineConfig } from 'vitest/config';

/** A run that goes on until it is ended. */
export default defineConfig({
  test: {
    include: ['test/process/waiting/never-ends.ts'],
    globalSetup: ['test/support/global.setup.ts'],
    pool: 'forks',
    testTimeout: 0,
  },
});
