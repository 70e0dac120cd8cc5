import type { EntityManager } from '@mikro-orm/postgresql';
import pLimit from 'p-limit';
import { retryCollisions } from '../../shared/collisions.ts';
import type { RequestContext } from '../../shared/context.ts';

/** How many changes this process makes at once. Many that want the same artist wait for one another: here, where
 * they don't keep the database's connections from everybody else. */
const editsAtOnce = 4;
const limit = pLimit(editsAtOnce);

/** Makes one change of the catalog: all of it or nothing, again where others got in the way, and so that the rest
 * of the operation sees it. */
export async function editCatalog<Value>(
  context: RequestContext,
  work: (em: EntityManager) => Promise<Value>,
): Promise<Value> {
  const answer = await limit(() => retryCollisions(() => context.em.fork().transactional(work)));
  context.forgetLoaded();
  return answer;
}

/** Notes in the log who changed what.
 * @param change the name of the mutation. */
export function logEdit(context: RequestContext, change: string, about: object): void {
  const { id: userId } = context.signedIn;
  context.logger.info({ userId, change, ...about }, 'An administrator changed the catalog');
}
