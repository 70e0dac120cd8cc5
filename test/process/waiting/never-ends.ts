import { writeSync } from 'node:fs';
import { test } from 'vitest';
import { testDatabaseUrl } from '../../support/database.ts';

const url = await testDatabaseUrl();

test('waits', async () => {
  writeSync(2, `It waits, on ${url}\n`);
  await new Promise(() => undefined);
});
