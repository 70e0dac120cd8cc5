import { laterThan } from '../../api/base.entity.ts';
import type { Caller } from '../../api/caller.service.ts';
import { Validation } from '../../api/validation.checks.ts';
import { type KeptImage, recordImage } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import { findOrCreateArtist } from '../catalog.writes.ts';
import { editCatalog, logEdit } from '../catalog-edit.service.ts';
import { findAlbum, lockSongs } from '../editing.queries.ts';
import { withFiles } from '../received-files.service.ts';
import { readAlbumFields } from './album.checks.ts';
import { Album } from './album.entity.ts';
import type { CreateAlbumInput } from './album.inputs.ts';
import { checkNoneSuch } from './album-identity.queries.ts';
import { putOnAlbum } from './album-songs.writes.ts';
import { type AlbumTracks, checkThere, discsOf } from './album-tracks.checks.ts';

interface NewAlbum {
  title: string;
  artist: string;
  releaseYear: number | null;
  tracks: AlbumTracks;
  store: MediaStore;
  image: KeptImage | undefined;
}

/** Adds an album, and its artist if there is none of the name; songs that it is given move to it.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA; CONFLICT where it is there already */
export async function createAlbum(
  caller: Caller,
  media: MediaServices,
  input: CreateAlbumInput,
): Promise<AlbumRow | undefined> {
  const validation = new Validation();
  const {
    title = '',
    artist = '',
    tracks = { ids: [], discs: undefined },
  } = await readAlbumFields(caller, withoutNulls(input), validation);
  return withFiles(media, input, validation, async ({ image }) => {
    validation.finish();
    const { store } = media;
    const { releaseYear = null } = input;
    const album = await editCatalog(caller, (transaction) =>
      insertAlbum(transaction, { title, artist, releaseYear, tracks, store, image }),
    );
    logEdit(caller, 'createAlbum', { albumId: album?.id });
    return album;
  });
}

/** A new album has no songs to be taken off: null is the same as nothing. */
function withoutNulls({ songIds, tracks, ...input }: CreateAlbumInput) {
  return { ...input, songIds: songIds ?? undefined, tracks: tracks ?? undefined };
}

async function insertAlbum(transaction: Transaction, given: NewAlbum): Promise<AlbumRow | undefined> {
  const { em } = transaction;
  const { title, releaseYear, tracks, store } = given;
  const artist = await findOrCreateArtist(transaction, given.artist);
  await em.flush();
  await checkNoneSuch(em, { artistId: artist.id, title, releaseYear });
  const songs = await lockSongs(transaction, tracks.ids, null);
  checkThere(tracks, songs);
  const stamp = laterThan(...songs.map(({ updatedAt }) => updatedAt));
  const image = given.image ? await recordImage(transaction, store, given.image) : null;
  const album = em.create(Album, { title, artist, releaseYear, image, updatedAt: stamp });
  await em.flush();
  await putOnAlbum(transaction, album.id, tracks.ids, discsOf(tracks, songs, album.id), stamp);
  return findAlbum(em, album.id);
}
