import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { conflictWith } from '../../api/user-errors.type.ts';
import { recordImage, releaseMedia } from '../../media/media.service.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { database } from '../../persistence/database.service.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { type CatalogChange, takeTurnsOverArtists } from '../catalog.writes.ts';
import { checkSeen, noSuchArtist } from '../edit-faults.model.ts';
import { differs, holdEdited } from '../edited-fields.model.ts';
import { artistNamed, artistWithMusicBrainzId, findArtist } from '../editing.queries.ts';
import { Artist } from './artist.entity.ts';
import type { ArtistField } from './artist-field.model.ts';

/** Changes to an artist; undefined fields stay as they are. */
export interface ArtistChange extends CatalogChange {
  name: string | undefined;
  /** Null derives it from the name. */
  sortName: string | null | undefined;
  musicBrainzId: string | null | undefined;
}

/** @throws {UserFault} NOT_FOUND, CONFLICT */
export async function changeArtist(transaction: Transaction, change: ArtistChange): Promise<void> {
  const { em } = transaction;
  const { store, image, sortName, musicBrainzId } = change;
  const artist = await lockArtist(transaction, change, 'input.id');
  checkSeen(change.seen, artist);
  await change.locked(transaction, artist);
  await checkFree(em, change, { name: 'input.name', musicBrainzId: 'input.musicBrainzId' });
  const before = artist.image?.key;
  holdEdited<ArtistField>(artist, {
    NAME: differs(change.name, artist.name),
    SORT_NAME: differs(sortName, artist.givenSortName),
    MUSIC_BRAINZ_ID: differs(musicBrainzId, artist.musicBrainzId),
  });
  await rename(transaction, artist, change.name ?? artist.name);
  if (sortName !== undefined) artist.givenSortName = sortName;
  if (musicBrainzId !== undefined) artist.musicBrainzId = musicBrainzId;
  if (image !== undefined) artist.image = image && (await recordImage(transaction, store, image));
  holdEdited<ArtistField>(artist, { IMAGE: before !== artist.image?.key });
  await em.flush();
  await releaseMedia(transaction, [before === artist.image?.key ? null : before]);
}

/** The former name goes on leading to the artist. A name that led to another artist is that of this one from now on: what
 * an artist is called counts more than what one was called. */
export async function rename({ em }: Transaction, artist: Artist, name: string): Promise<void> {
  const former = artist.name;
  artist.name = name;
  const { id } = artist;
  if (sameName(former, name)) return;
  const db = database(em);
  await sql`delete from artist_alias where name_key = name_key(${name})`.execute(db);
  await sql`
    insert into artist_alias (artist_id, name) values (${id}, ${former})
    on conflict (name_key) do update set artist_id = excluded.artist_id, name = excluded.name`.execute(db);
}

type NewNames = Pick<ArtistChange, 'id' | 'name' | 'musicBrainzId'>;

/** Locks everything that a change of the artist needs: both names, then its row.
 * @param field what an id without an artist is a fault of. */
export async function lockArtist(
  transaction: Transaction,
  { id, name }: NewNames,
  field: string,
): Promise<Artist> {
  const { em } = transaction;
  const found = await findArtist(em, id);
  if (!found) throw noSuchArtist(field);
  await takeTurnsOverArtists(transaction, [found.name, name ?? found.name]);
  const artist = await em.findOne(Artist, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!artist) throw noSuchArtist(field);
  // Somebody has given it another name, which is not locked here.
  if (!sameName(artist.name, found.name)) throw new CollisionError();
  return artist;
}

/** Two simultaneous changes to one id both pass; an index stops one of them, which is then repeated.
 * @param fields what a conflict is a fault of. */
export async function checkFree(
  em: EntityManager,
  { id, name, musicBrainzId }: NewNames,
  fields: Record<'name' | 'musicBrainzId', string>,
): Promise<void> {
  const namesake = name === undefined ? undefined : await artistNamed(em, name);
  if (namesake !== undefined && namesake !== id) {
    throw conflictWith(namesake, 'Another artist has this name.', fields.name);
  }
  const twin = musicBrainzId == null ? undefined : await artistWithMusicBrainzId(em, musicBrainzId);
  if (twin !== undefined && twin !== id) {
    throw conflictWith(twin, 'Another artist has this id.', fields.musicBrainzId);
  }
}
