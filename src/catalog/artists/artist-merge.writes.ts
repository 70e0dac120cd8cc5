import { sql } from 'kysely';
import { userFault } from '../../api/user-errors.type.ts';
import { releaseMedia } from '../../media/media.service.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { database } from '../../persistence/database.service.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { artistsByIds } from '../catalog.queries.ts';
import { takeTurnsOverArtists } from '../catalog.writes.ts';
import { moveCredits } from '../credits/moved-credits.writes.ts';
import { noSuchArtist, severalMissing } from '../edit-faults.model.ts';
import { joinSameAlbums } from './same-albums.writes.ts';

/** Artists that become one. */
export interface ArtistMerge {
  ids: readonly string[];
  into: string;
}

interface LockedArtist {
  id: string;
  name: string;
  imageKey: string | null;
  musicBrainzId: string | null;
}

/** Credits everything of the other artists to one, which is found by their names from then on. What was printed under
 * their own names is printed under its name; other printed names stay. Albums that become the same are joined.
 * @returns the names of the others.
 * @throws {UserFault} NOT_FOUND */
export async function mergeInto(transaction: Transaction, { ids, into }: ArtistMerge): Promise<string[]> {
  const { em } = transaction;
  const artists = await lockArtists(transaction, { ids, into });
  const kept = artists.get(into);
  if (!kept) throw noSuchArtist('into');
  const others = ids.flatMap((id) => artists.get(id) ?? []);
  const albumPictures = await joinSameAlbums(transaction, ids, into);
  for (const noun of ['album', 'song'] as const) await moveCredits(transaction, noun, ids, kept);
  await keepNames(transaction, ids, kept);
  await moveFollowers(transaction, ids, into);
  await sql`delete from artist where ${isAnyOf('id', ids)}`.execute(database(em));
  await inherit(transaction, kept, others);
  const pictures = others.map(({ imageKey }) => imageKey).filter((key) => key !== kept.imageKey);
  await releaseMedia(transaction, [...albumPictures, ...pictures]);
  return others.map(({ name }) => name);
}

/** Locks the names, then the rows in the order of their ids. */
async function lockArtists(
  transaction: Transaction,
  { ids, into }: ArtistMerge,
): Promise<Map<string, LockedArtist>> {
  const { em } = transaction;
  const all = [into, ...ids];
  const expected = new Map((await artistsByIds(em, all)).map((artist) => [artist.id, artist]));
  const missing = ids.flatMap((id, index) => (expected.has(id) ? [] : `ids.${index}`));
  if (!expected.has(into)) missing.push('into');
  if (missing.length > 0) throw severalMissing(missing, noSuchArtist);
  await takeTurnsOverArtists(
    transaction,
    expected
      .values()
      .map(({ name }) => name)
      .toArray(),
  );
  const { rows } = await sql<LockedArtist>`
    select id, name, image_key as "imageKey", music_brainz_id as "musicBrainzId"
    from artist where ${isAnyOf('id', all)} order by id for update`.execute(database(em));
  const unchanged = rows.filter(({ id, name }) => sameName(name, expected.get(id)?.name ?? null));
  // Somebody has deleted one or given it another name, which is not locked here.
  if (unchanged.length < expected.size) throw new CollisionError();
  return new Map(rows.map((artist) => [artist.id, artist]));
}

/** The names of the others, and those that they had before, lead to the artist. */
async function keepNames(
  { em }: Transaction,
  ids: readonly string[],
  { id, name }: LockedArtist,
): Promise<void> {
  const db = database(em);
  await sql`update artist_alias set artist_id = ${id} where ${isAnyOf('artist_id', ids)}`.execute(db);
  await sql`
    insert into artist_alias (artist_id, name)
    select ${id}::uuid, name from artist where ${isAnyOf('id', ids)} order by name_key
    on conflict (name_key) do update set artist_id = excluded.artist_id, name = excluded.name`.execute(db);
  await sql`delete from artist_alias where name_key = name_key(${name})`.execute(db);
}

/** Whoever follows several of them follows the one since the first of these. */
async function moveFollowers({ em }: Transaction, ids: readonly string[], into: string): Promise<void> {
  await sql`
    insert into artist_follow (user_id, artist_id, created_at)
    select user_id, ${into}::uuid, min(created_at) from artist_follow
    where ${isAnyOf('artist_id', ids)} group by user_id order by user_id
    on conflict (user_id, artist_id) do nothing`.execute(database(em));
}

/** What the artist has not, it takes from the first of the others that has it. */
async function inherit(
  { em }: Transaction,
  kept: LockedArtist,
  others: readonly LockedArtist[],
): Promise<void> {
  kept.imageKey ??= others.find(({ imageKey }) => imageKey !== null)?.imageKey ?? null;
  const musicBrainzId = kept.musicBrainzId ?? others.find((other) => other.musicBrainzId)?.musicBrainzId;
  await sql`
    update artist set image_key = ${kept.imageKey}, music_brainz_id = ${musicBrainzId ?? null}::uuid,
      updated_at = greatest(now(), updated_at + interval '1 millisecond')
    where id = ${kept.id}`.execute(database(em));
}

/** @returns what it was.
 * @throws {UserFault} NOT_FOUND; CONFLICT while anything is credited to it */
export async function removeArtist(transaction: Transaction, id: string): Promise<{ name: string }> {
  const { em } = transaction;
  const [artist] = await artistsByIds(em, [id]);
  if (!artist) throw noSuchArtist('id');
  await takeTurnsOverArtists(transaction, [artist.name]);
  const { rows } = await sql<{ songs: boolean; albums: boolean; imageKey: string | null }>`
    select image_key as "imageKey",
      exists (select from song_artist where artist_id = artist.id) as songs,
      exists (select from album_artist where artist_id = artist.id) as albums
    from artist where id = ${id} for update`.execute(database(em));
  const [locked] = rows;
  if (!locked) throw noSuchArtist('id');
  if (locked.songs || locked.albums) {
    const message =
      'Songs or albums are credited to this artist: credit them to others, or merge it into another artist.';
    throw userFault('CONFLICT', message, 'id');
  }
  await sql`delete from artist where id = ${id}`.execute(database(em));
  await releaseMedia(transaction, [locked.imageKey]);
  return artist;
}
