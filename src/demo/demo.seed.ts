import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Artist } from '../catalog/artist.entity.ts';
import { findArtistId, findSongId } from '../catalog/catalog.queries.ts';
import { addSongOnce, findOrCreateAlbum, findOrCreateArtist } from '../catalog/catalog.writes.ts';
import { readAudioMetadata } from '../media/audio.metadata.ts';
import type { Image } from '../media/image.entity.ts';
import { storeAudio, storeImage } from '../media/media.service.ts';
import type { MediaStore } from '../media/media.store.ts';
import { stageFile } from '../media/staged.file.ts';
import type { CoverSpec } from './cover.spec.ts';
import { type RenderedCover, renderCover } from './cover.ts';
import { type DemoTrack, demoArtists, demoTracks } from './demo.catalog.ts';
import type { TuneJob } from './tune.job.ts';
import { renderTunes } from './tune.workers.ts';

interface DemoJob extends TuneJob {
  track: DemoTrack;
  cover: RenderedCover;
}

/** Adds the demo songs that are missing, which is all of them or, the next time, none; and what their artists
 * lack of pictures.
 * @param stop ends it early, behind a complete song.
 * @returns how many songs were added. */
export async function seedDemo(orm: MikroORM, store: MediaStore, stop?: AbortSignal): Promise<number> {
  const added = await addSongs(orm, store, stop);
  await addPortraits(orm, store, stop);
  return added;
}

async function addSongs(orm: MikroORM, store: MediaStore, stop?: AbortSignal): Promise<number> {
  const missing: DemoTrack[] = [];
  for (const track of demoTracks) {
    if (!(await isPresent(orm.em.fork(), track))) missing.push(track);
  }
  let added = 0;
  for await (const { song, bytes } of renderTunes(await toJobs(missing))) {
    const staged = await stageFile(store.stagingFolder, bytes);
    const facts = await readAudioMetadata(staged.path);
    const em = orm.em.fork();
    const cover = await storeImage(em, store, song.cover.webp);
    await em.transactional(async (transaction) => {
      const audio = await storeAudio(transaction, store, staged, facts);
      if (await addTrack(transaction, song.track, { audio, duration: facts.duration }, cover)) added += 1;
    });
    await staged.discard();
    if (stop?.aborted) break;
  }
  return added;
}

async function isPresent(em: EntityManager, { song }: DemoTrack): Promise<boolean> {
  const artistId = await findArtistId(em, song.artist);
  return artistId !== undefined && (await findSongId(em, artistId, song.title)) !== undefined;
}

/** Draws each cover once, however many songs carry it. */
async function toJobs(tracks: readonly DemoTrack[]): Promise<DemoJob[]> {
  const covers = new Map<CoverSpec, Promise<RenderedCover>>();
  const coverOf = (spec: CoverSpec) => {
    const drawn = covers.get(spec) ?? renderCover(spec);
    covers.set(spec, drawn);
    return drawn;
  };
  return Promise.all(
    tracks.map(async (track) => {
      const { song, album, trackNumber } = track;
      const cover = await coverOf(track.cover);
      return {
        track,
        cover,
        tune: song.tune,
        tags: {
          title: song.title,
          artist: song.artist,
          genre: song.genre,
          releaseYear: song.releaseYear,
          ...(album && { album: album.title, albumArtist: album.artist, trackCount: album.songs.length }),
          ...(trackNumber && { trackNumber }),
          cover: cover.jpeg,
        },
      };
    }),
  );
}

type Sound = Pick<Parameters<typeof addSongOnce>[1], 'audio' | 'duration'>;

async function addTrack(
  em: EntityManager,
  { song, album, trackNumber }: DemoTrack,
  sound: Sound,
  cover: Image | null,
) {
  const artist = await findOrCreateArtist(em, song.artist);
  const albumArtist =
    album && album.artist !== song.artist ? await findOrCreateArtist(em, album.artist) : artist;
  const onAlbum = album
    ? await findOrCreateAlbum(em, { title: album.title, artist: albumArtist, releaseYear: album.releaseYear })
    : null;
  if (onAlbum) onAlbum.image ??= cover;
  return addSongOnce(em, {
    ...sound,
    title: song.title,
    artist,
    album: onAlbum,
    discNumber: 1,
    trackNumber: trackNumber ?? null,
    genre: song.genre,
    image: onAlbum ? null : cover,
  });
}

async function addPortraits(orm: MikroORM, store: MediaStore, stop?: AbortSignal): Promise<void> {
  for (const { name, picture } of demoArtists) {
    if (stop?.aborted) return;
    const em = orm.em.fork();
    const id = await findArtistId(em, name);
    const artist = id && (await em.findOne(Artist, id));
    if (!artist || artist.image) continue;
    const { webp } = await renderCover(picture);
    artist.image = await storeImage(em, store, webp);
    await em.flush();
  }
}
