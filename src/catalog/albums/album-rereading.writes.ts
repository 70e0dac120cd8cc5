import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import { releaseMedia } from '../../media/media.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { AuditedFacts } from '../audited-facts.queries.ts';
import { auditedAlbumById } from '../catalog.queries.ts';
import { takeTurnsOverAlbum } from '../catalog.writes.ts';
import { noSuchAlbum } from '../edit-faults.model.ts';
import { handBack } from '../edited-fields.model.ts';
import type { LeftBehind } from '../left-behind.model.ts';
import { Album } from './album.entity.ts';
import type { AlbumField } from './album-field.model.ts';
import { mainArtistsOf } from './album-identity.model.ts';
import { checkNoneSuch } from './album-identity.queries.ts';
import { rememberIdentity } from './album-identity.writes.ts';
import { toldAlbum } from './tagged-album.queries.ts';
import { followSongs } from './tagged-album.writes.ts';

/** Hands edited fields of an album back to its files: they are what the tags of its songs told when they were last read, and
 * follow them from now on.
 * @param fields undefined for all.
 * @returns what the audit log tells of it, as it was.
 * @throws {UserFault} NOT_FOUND; CONFLICT if it would become the same as another album */
export async function followAgain(
  transaction: Transaction,
  id: string,
  fields: readonly AlbumField[] | undefined,
): Promise<AuditedFacts | undefined> {
  const { em } = transaction;
  const album = await em.findOne(Album, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!album) throw noSuchAlbum('id');
  // The lock may have waited for somebody who changed it.
  const before = await auditedAlbumById(em, id);
  const back = album.editedFields.filter((field) => fields?.some((one) => one === field) ?? true);
  if (back.length === 0) return before?.facts;
  await followIdentity(transaction, album, back);
  handBack(album, back);
  const left: LeftBehind = { files: [], artists: [] };
  await followSongs(transaction, album, left);
  album.updatedAt = laterThan(album.updatedAt);
  await em.flush();
  await releaseMedia(transaction, left.files);
  return before?.facts;
}

async function followIdentity(
  transaction: Transaction,
  album: Album,
  back: readonly string[],
): Promise<void> {
  const told = await toldAlbum(transaction.em, album.id);
  if (!told) return;
  const given = (field: `${AlbumField}`) => back.includes(field);
  const values = {
    title: given('TITLE') ? told.title : album.title,
    edition: given('EDITION') ? (told.edition ?? null) : album.edition,
    releaseYear: given('RELEASE_YEAR') ? told.releaseYear : album.releaseYear,
    reissueYear: given('RELEASE_DATE') ? (told.reissueYear ?? null) : album.reissueYear,
    musicBrainzId: given('MUSIC_BRAINZ_ID') ? (told.musicBrainzId ?? null) : album.musicBrainzId,
  };
  if (Object.entries(values).every(([key, value]) => album[key as keyof typeof values] === value)) return;
  const identity = { ...values, artistIds: mainArtistsOf(album) };
  await takeTurnsOverAlbum(transaction, identity);
  await checkNoneSuch(transaction.em, identity, album.id);
  await rememberIdentity(transaction, [album.id], album.id);
  Object.assign(album, values);
}
