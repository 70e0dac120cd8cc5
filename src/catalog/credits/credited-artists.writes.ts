import { sql } from 'kysely';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { database } from '../../persistence/database.service.ts';
import { nameKey } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Artist } from '../artists/artist.entity.ts';
import { takeTurnsOverArtists } from '../catalog.writes.ts';
import { noSuchArtist } from '../edit-faults.model.ts';
import { isHeld } from '../edited-fields.model.ts';
import { existingNames } from '../existing.queries.ts';
import { isPrinted, mainCredit, type NamedCredit } from './credit.model.ts';
import type { FoundArtist } from './found-credits.model.ts';
import type { TaggedCredits } from './tagged-credits.model.ts';

/** An artist to be found or created. */
export type WantedArtist = Pick<NamedCredit, 'name' | 'artistId' | 'musicBrainzId' | 'sortName'>;

/** Finds artists by their ids, then by those of MusicBrainz, then by name or a name that they had before; creates those
 * that are missing. Until the transaction ends, nobody else creates, uses or removes artists with any of these names. Call
 * it once, before any row is locked: the locks are taken together, in the same order by all. Takes the same number of
 * statements for any number of artists.
 * @param alsoLocked names of further artists, which the transaction may leave without credits.
 * @throws {UserFault} NOT_FOUND for an id.
 * @throws {CollisionError} if somebody renames or merges one of them meanwhile. */
export async function findArtists(
  transaction: Transaction,
  wanted: readonly WantedArtist[],
  alsoLocked: readonly string[] = [],
): Promise<FoundArtist[]> {
  const { em } = transaction;
  const expected = await lookUp(transaction, wanted);
  const names = [...wanted.map(({ name }) => name), ...expected.map(({ name }) => name), ...alsoLocked];
  await takeTurnsOverArtists(
    transaction,
    names.filter((name) => name !== ''),
  );
  const present = await lookUp(transaction, wanted);
  const locked = new Set(names.map(nameKey));
  if (present.some(({ name }) => !locked.has(nameKey(name)))) throw new CollisionError();
  const ids = [...new Set(present.map(({ id }) => id))];
  const known = ids.length > 0 ? await em.find(Artist, { id: ids }) : [];
  const artists = new Map(known.map((artist) => [artist.id, artist]));
  const found = resolve(transaction, wanted, present, artists);
  // The next look-up is the database's, and has to see the artists that were just created.
  await em.flush();
  return found;
}

interface Match {
  /** Among the wanted, from 0. */
  place: number;
  id: string;
  name: string;
  /** 1: the id, 2: that of MusicBrainz, 3: the name. */
  by: number;
}

async function lookUp({ em }: Transaction, wanted: readonly WantedArtist[]): Promise<Match[]> {
  if (wanted.length === 0) return [];
  const { rows } = await sql<Match>`
    select place::int - 1 as place, found.id, found.name, found.by
    from unnest(
      ${wanted.map(({ artistId }) => artistId ?? null)}::uuid[],
      ${wanted.map(({ musicBrainzId }) => musicBrainzId ?? null)}::uuid[],
      ${wanted.map(({ name }) => name)}::text[]
    ) with ordinality as given (id, music_brainz_id, name, place)
    cross join lateral (
      select id, name, 1 as by from artist where artist.id = given.id
      union all
      select id, name, 2 from artist where artist.music_brainz_id = given.music_brainz_id
      union all
      select id, name, 3 from artist where given.name <> '' and name_key = name_key(given.name)
      union all
      select artist.id, artist.name, 3 from artist_alias alias join artist on artist.id = artist_id
      where given.name <> '' and alias.name_key = name_key(given.name)
    ) found order by place, by`.execute(database(em));
  return rows;
}

function resolve(
  { em }: Transaction,
  wanted: readonly WantedArtist[],
  matches: readonly Match[],
  artists: ReadonlyMap<string, Artist>,
): FoundArtist[] {
  const byPlace = Map.groupBy(matches, ({ place }) => place);
  const created = new Map<string, Artist>();
  return wanted.map((given, place) => {
    const found = byPlace.get(place) ?? [];
    const [best] = found;
    const known = best && artists.get(best.id);
    if (given.artistId && best?.by !== 1) throw noSuchArtist('input.credits');
    if (best && known) {
      const named = found.some(({ id, by }) => id === best.id && by === 3);
      if (named && given.musicBrainzId && !isTaken(given.musicBrainzId, artists, created)) {
        known.musicBrainzId ??= given.musicBrainzId;
      }
      if (nameKey(known.name) === nameKey(given.name) && !isHeld(known, 'SORT_NAME')) {
        known.givenSortName ??= given.sortName ?? null;
      }
      return { artist: known, named: named || given.artistId !== undefined, made: false };
    }
    const keys = [given.musicBrainzId ?? [], nameKey(given.name)].flat();
    const twin = keys.flatMap((key) => created.get(key) ?? [])[0];
    const artist = twin ?? makeArtist(em, given);
    for (const key of keys) created.set(key, artist);
    return { artist, named: nameKey(artist.name) === nameKey(given.name), made: !twin };
  });
}

/** Another artist of the same song may just have got the id. */
function isTaken(
  musicBrainzId: string,
  artists: ReadonlyMap<string, Artist>,
  created: ReadonlyMap<string, Artist>,
): boolean {
  return (
    created.has(musicBrainzId) || artists.values().some((artist) => artist.musicBrainzId === musicBrainzId)
  );
}

function makeArtist(
  em: Transaction['em'],
  { name, musicBrainzId = null, sortName = null }: WantedArtist,
): Artist {
  return em.create(Artist, { name, musicBrainzId, givenSortName: sortName, image: null });
}

/** The credits that tags tell; unless the text that was split is the name of an existing artist. */
export async function chooseCredits(
  transaction: Transaction,
  tagged: TaggedCredits,
): Promise<readonly NamedCredit[]> {
  const [chosen = []] = await chooseAllCredits(transaction, [tagged]);
  return chosen;
}

/** The same for many in turn: the artists of earlier ones will exist. */
export async function chooseAllCredits(
  { em }: Transaction,
  tagged: readonly TaggedCredits[],
): Promise<(readonly NamedCredit[])[]> {
  const wholes = tagged.flatMap(({ whole }) => whole ?? []);
  const existing = new Set((await existingNames(em, wholes)).map(nameKey));
  return tagged.map(({ credits, whole }) => {
    const isOne = whole !== null && existing.has(nameKey(whole));
    const chosen = isOne ? [mainCredit(whole), ...credits.filter(({ role }) => !isPrinted(role))] : credits;
    for (const { name } of chosen) existing.add(nameKey(name));
    return chosen;
  });
}
