import type { EntityManager } from '@mikro-orm/postgresql';
import { type KeptImage, recordImage } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { mediaTools } from '../../media/media.tools.ts';
import { laterThan } from '../../shared/base.entity.ts';
import type { RequestContext } from '../../shared/context.ts';
import { Validation } from '../../shared/validation.ts';
import { Album } from '../album.entity.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import { findOrCreateArtist } from '../catalog.writes.ts';
import { readAlbumFields } from './album.fields.ts';
import type { CreateAlbumInput } from './album.inputs.ts';
import { checkThere, putOnAlbum } from './album.songs.ts';
import { editCatalog, logEdit } from './catalog.edit.ts';
import { findAlbum, lockSongs } from './editing.queries.ts';
import { withFiles } from './received.files.ts';

interface NewAlbum {
  title: string;
  artist: string;
  releaseYear: number;
  songIds: readonly string[];
  store: MediaStore;
  image: KeptImage | undefined;
}

/** Adds an album, and its artist if there is none of the name; songs that it is given move to it.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA */
export async function createAlbum(
  context: RequestContext,
  input: CreateAlbumInput,
): Promise<AlbumRow | undefined> {
  const validation = new Validation();
  const { title = '', artist = '', songIds = [] } = await readAlbumFields(context, input, validation);
  return withFiles(context, input, validation, async ({ image }) => {
    validation.finish();
    const { store } = context.service(mediaTools);
    const { releaseYear } = input;
    const album = await editCatalog(context, (em) =>
      insertAlbum(em, { title, artist, releaseYear, songIds, store, image }),
    );
    logEdit(context, 'createAlbum', { albumId: album?.id });
    return album;
  });
}

async function insertAlbum(em: EntityManager, given: NewAlbum): Promise<AlbumRow | undefined> {
  const { title, releaseYear, songIds, store } = given;
  const image = given.image ? await recordImage(em, store, given.image) : null;
  const artist = await findOrCreateArtist(em, given.artist);
  const songs = await lockSongs(em, songIds, null);
  checkThere(songIds, songs);
  const stamp = laterThan(...songs.map(({ updatedAt }) => updatedAt));
  const album = em.create(Album, { title, artist, releaseYear, image, updatedAt: stamp });
  await em.flush();
  await putOnAlbum(em, album.id, songIds, stamp);
  return findAlbum(em, album.id);
}
