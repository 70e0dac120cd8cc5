import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { Artist } from '../artists/artist.entity.ts';
import { roleNumber } from './credit.model.ts';
import { creditsOf, type StoredCredit } from './credit.queries.ts';
import { areDetailed, coArtists, type FoundCredit, firstMain } from './found-credits.model.ts';

/** A song, or an album with its further main artists. */
interface Owner {
  id: string;
  artist: Artist;
  detailedCredits: boolean;
  coArtists?: string[];
}

/** Gives a song or an album, which must have been written, these credits in place of its own. The entity must be flushed
 * afterwards: triggers expect the column last.
 * @returns whether it had others. */
export async function giveCredits(
  transaction: Transaction,
  noun: 'song' | 'album',
  owner: Owner,
  credits: readonly FoundCredit[],
): Promise<boolean> {
  return (await giveAllCredits(transaction, noun, [{ owner, credits }])).size > 0;
}

export interface OwnedCredits {
  owner: Owner;
  credits: readonly FoundCredit[];
}

/** The same for many, in as many statements.
 * @returns those that had others. */
export async function giveAllCredits(
  transaction: Transaction,
  noun: 'song' | 'album',
  given: readonly OwnedCredits[],
): Promise<Set<Owner>> {
  if (given.length === 0) return new Set();
  const { em } = transaction;
  const ids = given.map(({ owner }) => owner.id);
  const before = Map.groupBy(await creditsOf(em, noun, ids), ({ parentId }) => parentId);
  const changed = given.filter(({ owner, credits }) => !sameCredits(before.get(owner.id) ?? [], credits));
  if (changed.length === 0) return new Set();
  await writeAllCredits(
    transaction,
    noun,
    changed.map(({ owner, credits }) => ({ id: owner.id, credits })),
  );
  const changedIds = changed.map(({ owner }) => owner.id);
  await sql`select ${sql.raw(`place_${noun}_credits`)}(${changedIds}::uuid[])`.execute(database(em));
  for (const { owner, credits } of changed) {
    owner.artist = firstMain(credits);
    if (owner.coArtists) owner.coArtists = coArtists(credits);
    owner.detailedCredits = areDetailed(credits);
  }
  return new Set(changed.map(({ owner }) => owner));
}

function sameCredits(stored: readonly StoredCredit[], credits: readonly FoundCredit[]): boolean {
  return (
    stored.length === credits.length &&
    credits.every(({ artist, role, creditedAs, joinPhrase, detail }, index) => {
      const other = stored[index];
      return (
        other?.artist.id === artist.id &&
        other.role === roleNumber(role) &&
        other.creditedAs === creditedAs &&
        other.joinPhrase === joinPhrase &&
        other.detail === detail
      );
    })
  );
}

/** The places and the column must be written afterwards. */
export function writeCredits(
  transaction: Transaction,
  noun: 'song' | 'album',
  id: string,
  credits: WrittenCredits['credits'],
): Promise<void> {
  return writeAllCredits(transaction, noun, [{ id, credits }]);
}

interface WrittenCredits {
  id: string;
  credits: readonly (Omit<FoundCredit, 'artist'> & { artist: { id: string } })[];
}

async function writeAllCredits(
  { em }: Transaction,
  noun: 'song' | 'album',
  written: readonly WrittenCredits[],
): Promise<void> {
  const db = database(em);
  const table = sql.table(`${noun}_credit`);
  const owner = sql.ref(`${noun}_id`);
  // Only songs' credits repeat the time.
  const time = sql.raw(noun === 'song' ? ', created_at' : '');
  const credits = written.flatMap(({ id, credits: own }) =>
    own.map((credit, index) => ({ ...credit, ownerId: id, place: index + 1 })),
  );
  await sql`delete from ${table} where ${isAnyOf(
    `${noun}_id`,
    written.map(({ id }) => id),
  )}`.execute(db);
  await sql`
    insert into ${table} (${owner}, position, artist_id, role, credited_as, join_phrase, detail${time})
    select id, place, given.artist_id, role, credited_as, join_phrase, detail${time}
    from ${sql.table(noun)} join unnest(
      ${credits.map(({ ownerId }) => ownerId)}::uuid[], ${credits.map(({ place }) => place)}::smallint[],
      ${credits.map(({ artist }) => artist.id)}::uuid[],
      ${credits.map(({ role }) => roleNumber(role))}::smallint[],
      ${credits.map(({ creditedAs }) => creditedAs)}::text[],
      ${credits.map(({ joinPhrase }) => joinPhrase)}::text[],
      ${credits.map(({ detail }) => detail)}::text[]
    ) as given (owner_id, place, artist_id, role, credited_as, join_phrase, detail) on given.owner_id = id
    order by id, place`.execute(db);
}
