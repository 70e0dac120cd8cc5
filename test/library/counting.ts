import { countSomePlays } from '../../src/library/plays/play-count.writes.ts';
import type { TestApp } from '../support/app.ts';

/** Counts all plays that were recorded before, as a running server does every second. */
export async function countPlays({ orm }: TestApp): Promise<void> {
  while (await countSomePlays(orm.em.fork()));
}
