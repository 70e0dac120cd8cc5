import { UserErrorCode, UserFault, userFault } from '../../api/user-errors.type.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { discsOfAlbum } from '../editing.queries.ts';
import type { Album } from './album.entity.ts';
import type { AlbumDates } from './album-dates.model.ts';
import { changedDates, type GivenDates } from './album-dates.model.ts';
import { AlbumDetails } from './album-details.entity.ts';
import { AlbumDisc } from './album-disc.entity.ts';
import type { GivenAlbumFacts, GivenDisc } from './album-facts.checks.ts';
import type { AlbumField } from './album-field.model.ts';
import { AlbumKind } from './album-kind.model.ts';

// Call each of these with an album that the transaction has locked.

export const noDetails = {
  label: null,
  catalogNumber: null,
  barcode: null,
  musicBrainzReleaseGroupId: null,
  releaseDate: null,
  originalReleaseDate: null,
  kind: null,
  compilation: null,
};

/** The dates of an album after an edit.
 * @param details null if there are none.
 * @throws {UserFault} INVALID if they do not fit together */
export function datesAfter(
  album: Pick<Album, 'releaseYear' | 'reissueYear'>,
  details: AlbumDetails | null,
  given: GivenDates,
): AlbumDates & { reissueYear: number | null } {
  const { releaseDate, originalReleaseDate } = details ?? noDetails;
  const { releaseYear, reissueYear } = album;
  const dates = changedDates({ releaseYear, reissueYear, releaseDate, originalReleaseDate }, given);
  if ('field' in dates) throw userFault('INVALID', dates.complaint, `input.${dates.field}`);
  return dates;
}

/** Writes facts of an album that are not part of its identity.
 * @returns the fields that changed. */
export function writeDetails(
  { em }: Transaction,
  album: Album,
  present: AlbumDetails | null,
  facts: Partial<Omit<AlbumDetails, 'album'>>,
): Partial<Record<AlbumField, boolean>> {
  const given: Partial<Omit<AlbumDetails, 'album'>> = { ...facts };
  // What an editor says of the kind replaces what files say of compilations.
  if (facts.kind !== undefined) given.compilation = facts.kind && facts.kind === AlbumKind.COMPILATION;
  const before = { ...noDetails, ...present };
  const changed = (key: keyof typeof noDetails) => given[key] !== undefined && given[key] !== before[key];
  const changes = {
    LABEL: changed('label'),
    CATALOG_NUMBER: changed('catalogNumber'),
    BARCODE: changed('barcode'),
    MUSIC_BRAINZ_RELEASE_GROUP_ID: changed('musicBrainzReleaseGroupId'),
    RELEASE_DATE: changed('releaseDate'),
    ORIGINAL_RELEASE_DATE: changed('originalReleaseDate'),
    KIND: changed('kind') || changed('compilation'),
  };
  if (!Object.values(changes).includes(true)) return changes;
  if (present) em.assign(present, given);
  else em.create(AlbumDetails, { ...noDetails, ...given, album });
  return changes;
}

/** Gives titles to discs, after the songs were put on them.
 * @returns whether any changed.
 * @throws {UserFault} INVALID for a title of a disc that the album does not have */
export async function writeDiscTitles(
  { em }: Transaction,
  album: Album,
  given: NonNullable<GivenAlbumFacts['discs']> | null,
): Promise<boolean> {
  const titled = await em.find(AlbumDisc, { album: album.id });
  const present = new Map(titled.map((disc) => [disc.number, disc]));
  const wanted = given ?? titled.map(({ number }) => ({ number, title: null }));
  checkDiscs(wanted, new Set([...present.keys(), ...(await discsOfAlbum(em, album.id))]));
  let changed = false;
  for (const { number, title } of wanted) {
    const disc = present.get(number);
    if ((disc?.title ?? null) === title) continue;
    changed = true;
    if (title === null) em.remove(disc ?? []);
    else if (disc) disc.title = title;
    else em.create(AlbumDisc, { album, number, title });
  }
  return changed;
}

function checkDiscs(discs: readonly GivenDisc[], known: ReadonlySet<number>): void {
  const errors = discs.flatMap(({ number, title }, index) => {
    if (title === null || known.has(number)) return [];
    const field = ['input', 'discs', String(index), 'number'];
    const message = `The album has no disc ${number}: put a song on it first.`;
    return [{ code: UserErrorCode.INVALID, message, field }];
  });
  if (errors.length > 0) throw new UserFault(errors);
}
