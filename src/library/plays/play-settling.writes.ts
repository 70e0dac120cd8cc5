import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { forAll, type PlayHandler, type UnsettledPlay } from './play-handler.model.ts';

/** The holder of this advisory lock settles plays, or changes the handlers' results. */
export const settlingLock = 'library: new plays';

/** The maximum number of plays settled by one transaction: enough to catch up fast, few enough for the time limit
 * of a statement. */
export const settledAtOnce = 1000;

export interface SettlingOptions {
  /** Plays that wait for all handlers, or for the one with this name. */
  queue?: string;
  /** Names of handlers to skip: these plays then wait for them alone. */
  aside?: ReadonlySet<string>;
  /** Plays that are taken at most. */
  most?: number;
}

/** A handler could not settle plays. The transaction must be rolled back. */
export class HandlerFailure extends Error {
  readonly handler: string;
  constructor(handler: string, cause: unknown) {
    super(`The handler "${handler}" could not settle plays`, { cause });
    this.handler = handler;
  }
}

/** Takes plays from the queue and passes them to the handlers, in one transaction: everything or nothing.
 * @returns the number of plays; 0 also if another process is settling plays.
 * @throws {HandlerFailure} */
export function settlePlays(
  em: EntityManager,
  handlers: readonly PlayHandler[],
  options?: SettlingOptions,
): Promise<number> {
  return transaction(em, (open) => settleBatch(open, handlers, options));
}

/** The same within a transaction. */
export async function settleBatch(
  open: Transaction,
  handlers: readonly PlayHandler[],
  { queue = forAll, aside = new Set(), most = settledAtOnce }: SettlingOptions = {},
): Promise<number> {
  const plays = await takePlays(open.em, queue, most);
  if (plays.length === 0) return 0;
  for (const handler of handlers) {
    if (queue !== forAll && queue !== handler.name) continue;
    if (aside.has(handler.name)) await putBack(open.em, plays, handler.name);
    else await settleBy(handler, open, plays);
  }
  return plays.length;
}

async function settleBy(
  handler: PlayHandler,
  open: Transaction,
  plays: readonly UnsettledPlay[],
): Promise<void> {
  try {
    await handler.settle(open, plays);
  } catch (error) {
    throw new HandlerFailure(handler.name, error);
  }
}

/** Locks songs as an edit does, and accounts as a foreign key does. If another transaction is changing or deleting
 * them, they are skipped with their plays until it has ended, so that neither waits for the other. */
async function takePlays(em: EntityManager, queue: string, most: number): Promise<UnsettledPlay[]> {
  const { rows } = await sql<UnsettledPlay>`
    with turn as materialized (
      select pg_try_advisory_xact_lock(hashtextextended(${settlingLock}, 0)) as mine
    ), batch as materialized (
      select play_id, user_id, song_id from new_play, turn
      where turn.mine and waits_for = ${queue} order by play_id limit ${most}
    ), songs as materialized (
      select id from song where id in (select song_id from batch) order by id for no key update skip locked
    ), listeners as materialized (
      select id from account where id in (select user_id from batch) order by id for key share skip locked
    ), ready as materialized (
      -- Joined, and not by "not exists", for which all songs might be read.
      select play_id, songs.id is not null and listeners.id is not null as present from batch
      left join songs on songs.id = batch.song_id left join listeners on listeners.id = batch.user_id
      left join song on song.id = batch.song_id left join account on account.id = batch.user_id
      where (songs.id is not null or song.id is null) and (listeners.id is not null or account.id is null)
    )
    delete from new_play using ready where waits_for = ${queue} and new_play.play_id = ready.play_id
    returning new_play.play_id as id, user_id as "userId", song_id as "songId", played_at as "playedAt", present`.execute(
    database(em),
  );
  return rows;
}

async function putBack(em: EntityManager, plays: readonly UnsettledPlay[], handler: string): Promise<void> {
  await sql`
    insert into new_play (waits_for, play_id, user_id, song_id, played_at)
    select ${handler}, play.* from unnest(
      ${plays.map(({ id }) => id)}::uuid[], ${plays.map(({ userId }) => userId)}::uuid[],
      ${plays.map(({ songId }) => songId)}::uuid[], ${plays.map(({ playedAt }) => playedAt)}::timestamptz[]
    ) play`.execute(database(em));
}

/** The queues among these that contain plays. */
export async function queuesInUse(em: EntityManager, queues: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ queue: string }>`
    select queue from unnest(${queues}::text[]) queue
    where exists (select from new_play where waits_for = queue)`.execute(database(em));
  return rows.map(({ queue }) => queue);
}
