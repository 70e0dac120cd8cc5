import { laterThan } from '../../api/base.entity.ts';
import { releaseMedia } from '../../media/media.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { AuditedFacts } from '../audited-facts.queries.ts';
import { auditedArtistById } from '../catalog.queries.ts';
import type { NamedCredit } from '../credits/credit.model.ts';
import { handBack } from '../edited-fields.model.ts';
import { checkFree, lockArtist, rename } from './artist.writes.ts';
import { ArtistField } from './artist-field.model.ts';

/** What tags tell of an artist. */
export type TaggedArtist = Pick<NamedCredit, 'name' | 'sortName' | 'musicBrainzId'>;

/** Hands fields of an artist back to the tags.
 * @param told null if they tell nothing of it: then its name stays.
 * @param fields undefined for all.
 * @returns what the audit log tells of it, as it was.
 * @throws {UserFault} NOT_FOUND; CONFLICT if another artist has the name or id of the tags */
export async function followTags(
  transaction: Transaction,
  id: string,
  told: TaggedArtist | null,
  fields: readonly ArtistField[] | undefined,
): Promise<AuditedFacts | undefined> {
  const { em } = transaction;
  const follows = (field: ArtistField) => fields?.includes(field) ?? true;
  const change = {
    id,
    name: told && follows(ArtistField.NAME) ? told.name : undefined,
    musicBrainzId: follows(ArtistField.MUSIC_BRAINZ_ID) ? told?.musicBrainzId : undefined,
  };
  const artist = await lockArtist(transaction, change, 'id');
  // Files may have taken long to be read, and the lock may have waited.
  const before = await auditedArtistById(em, id);
  await checkFree(em, change, { name: 'id', musicBrainzId: 'id' });
  const back = new Set(artist.editedFields.filter((field) => follows(field as ArtistField)));
  const picture = artist.image?.key;
  handBack(artist, fields);
  if (change.name !== undefined) await rename(transaction, artist, change.name);
  if ((told?.sortName && follows(ArtistField.SORT_NAME)) || back.has(ArtistField.SORT_NAME))
    artist.givenSortName = told?.sortName ?? null;
  if (change.musicBrainzId || back.has(ArtistField.MUSIC_BRAINZ_ID)) {
    artist.musicBrainzId = change.musicBrainzId ?? null;
  }
  if (back.has(ArtistField.IMAGE)) artist.image = null;
  artist.updatedAt = laterThan(artist.updatedAt);
  await em.flush();
  await releaseMedia(transaction, [artist.image ? null : (picture ?? null)]);
  return before?.facts;
}
