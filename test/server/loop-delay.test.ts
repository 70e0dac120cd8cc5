import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

/** Holds up everything in this process. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const statusOf = async (app: Awaited<ReturnType<typeof testApp>>) =>
  (await app.query('{ __typename }')).status;

test('a single long turn of the event loop refuses no request', async () => {
  const app = await testApp();
  // Longer than the delay is averaged over, so that there may be no sample of it yet.
  for (let round = 0; round < 8; round += 1) {
    block(300);
    await turn();
    expect(await statusOf(app)).toBe(200);
  }
});
