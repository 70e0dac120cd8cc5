import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Tabs } from '../../packages/client/src/tabs.ts';
import { atFileEnd } from '../support/file-end.ts';

test('a page whose turn it is refreshes, unless another has done so meanwhile', async () => {
  const tabs = new Tabs(randomUUID(), () => undefined);
  atFileEnd(() => tabs.close());
  let refreshes = 0;
  const refresh = async () => {
    refreshes += 1;
  };
  // The other's news arrive before the lock, which it has let go.
  await tabs.inTurn(refresh, () => true);
  expect(refreshes).toBe(0);
  await tabs.inTurn(refresh, () => false);
  expect(refreshes).toBe(1);
});
