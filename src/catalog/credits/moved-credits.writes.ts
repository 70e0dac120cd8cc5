import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { roleOf } from './credit.model.ts';
import { creditsOf } from './credit.queries.ts';
import { writeCredits } from './credit.writes.ts';
import { onceEach } from './found-credits.model.ts';

/** Songs or albums at a time, within the time limit of a statement. */
const batchSize = 1000;

/** Moves credits of some artists to another, under its name unless another one is printed. Where an artist would then be
 * credited twice for the same, it is credited once. */
export async function moveCredits(
  transaction: Transaction,
  noun: 'song' | 'album',
  from: readonly string[],
  { id, name }: { id: string; name: string },
): Promise<void> {
  const { em } = transaction;
  const db = database(em);
  const table = sql.table(`${noun}_credit`);
  const owner = sql.ref(`${noun}_id`);
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(noun)} where id in (
        select ${owner} from ${table} where ${isAnyOf('artist_id', from)} limit ${batchSize}
      ) order by id for update`.execute(db);
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) return;
    await sql`
      update ${table} set artist_id = ${id}, credited_as = nullif(credited_as, ${name})
      where ${isAnyOf(`${noun}_id`, ids)} and ${isAnyOf('artist_id', from)}`.execute(db);
    await dropRepeated(transaction, noun, ids);
    await sql`select ${sql.raw(`place_${noun}_credits`)}(${ids}::uuid[])`.execute(db);
    await sql`
      update ${sql.table(noun)} as owner set
        artist_id = (
          select artist_id from ${table} where ${owner} = owner.id and role = 0 order by position limit 1),
        ${sql.raw(noun === 'album' ? coArtistsOfAlbum : '')}
        detailed_credits = (
          select count(*) > 1 or bool_or(credited_as is not null or join_phrase <> '' or detail is not null)
          from ${table} where ${owner} = owner.id),
        updated_at = greatest(now(), updated_at + interval '1 millisecond')
      where ${isAnyOf('id', ids)}`.execute(db);
  }
}

/** Two that were credited may be one now. */
const coArtistsOfAlbum = `co_artists = array(
          select distinct artist_id from album_credit first where album_id = owner.id and role = 0 and artist_id <> (
            select artist_id from album_credit where album_id = owner.id and role = 0 order by position limit 1)),`;

/** Few songs credited several of the artists. */
async function dropRepeated(
  transaction: Transaction,
  noun: 'song' | 'album',
  ids: readonly string[],
): Promise<void> {
  const { em } = transaction;
  const table = sql.table(`${noun}_credit`);
  const owner = sql.ref(`${noun}_id`);
  const { rows } = await sql<{ id: string }>`
    select distinct ${owner} as id from (
      select ${owner}, count(*) over (partition by ${owner}, artist_id) as times from ${table}
      where ${isAnyOf(`${noun}_id`, ids)}
    ) credited where times > 1`.execute(database(em));
  const repeated = rows.map(({ id }) => id);
  if (repeated.length === 0) return;
  const stored = await creditsOf(em, noun, repeated);
  for (const [id, credits] of Map.groupBy(stored, ({ parentId }) => parentId)) {
    const kept = onceEach(credits.map((credit) => ({ ...credit, role: roleOf(credit.role) })));
    if (kept.length < credits.length) await writeCredits(transaction, noun, id, kept);
  }
}
