import type { TestApp } from '../support/app.ts';
import { settleAll } from '../support/new-plays.ts';

/** Counts all plays that were recorded before, as a running server does every second. */
export async function countPlays(app: TestApp): Promise<void> {
  await settleAll(app);
}
