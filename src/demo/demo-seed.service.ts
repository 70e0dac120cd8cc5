import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { CoverSpec, TuneJob } from '@tonearm/demo-music';
import {
  type DemoTrack,
  demoArtists,
  demoTracks,
  type RenderedCover,
  renderCover,
  renderTunes,
} from '@tonearm/demo-music';
import { Artist } from '../catalog/artists/artist.entity.ts';
import { addSongOnce, findOrCreateAlbum, findOrCreateArtist } from '../catalog/catalog.writes.ts';
import { soleCredit } from '../catalog/credits/found-credits.model.ts';
import { findArtistId, findSongId } from '../catalog/existing.queries.ts';
import { readAudioMetadata } from '../media/audio-metadata.service.ts';
import {
  type KeptAudio,
  type KeptImage,
  keepAudio,
  keepImage,
  recordAudio,
  recordImage,
} from '../media/media.service.ts';
import type { MediaStore } from '../media/media.store.ts';
import { stageFile } from '../media/staged-file.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';

interface DemoJob extends TuneJob {
  track: DemoTrack;
  cover: RenderedCover;
}

/** Adds the missing demo songs: all of them or, the next time, none; and the missing pictures of their artists.
 * @param stop ends it early, after a complete song.
 * @returns the number of added songs. */
export async function seedDemo(orm: MikroORM, store: MediaStore, stop?: AbortSignal): Promise<number> {
  const added = await addSongs(orm, store, stop);
  await addPortraits(orm, store, stop);
  return added;
}

async function addSongs(orm: MikroORM, store: MediaStore, stop?: AbortSignal): Promise<number> {
  const missing: DemoTrack[] = [];
  for (const track of demoTracks) {
    if (stop?.aborted) return 0;
    if (!(await isPresent(orm.em.fork(), track))) missing.push(track);
  }
  let added = 0;
  for await (const { song, bytes } of renderTunes(await toJobs(missing))) {
    const staged = await stageFile(store.stagingFolder, bytes);
    try {
      const audio = await keepAudio(store, staged, await readAudioMetadata(staged.path));
      const cover = await keepImage(store, song.cover.webp);
      const track = await transaction(orm.em, (transaction) =>
        addTrack(transaction, store, song.track, { audio, cover }),
      );
      if (track) added += 1;
    } finally {
      await staged.discard();
    }
    if (stop?.aborted) break;
  }
  return added;
}

async function isPresent(em: EntityManager, { song }: DemoTrack): Promise<boolean> {
  const artistId = await findArtistId(em, song.artist);
  return artistId !== undefined && (await findSongId(em, artistId, song.title)) !== undefined;
}

/** Draws each cover once, however many songs use it. */
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

async function addTrack(
  transaction: Transaction,
  store: MediaStore,
  { song, album, trackNumber }: DemoTrack,
  files: { audio: KeptAudio; cover: KeptImage },
) {
  const artist = await findOrCreateArtist(transaction, song.artist);
  const albumArtist =
    album && album.artist !== song.artist ? await findOrCreateArtist(transaction, album.artist) : artist;
  const onAlbum = album
    ? await findOrCreateAlbum(transaction, {
        title: album.title,
        credits: soleCredit(albumArtist),
        releaseYear: album.releaseYear,
      })
    : null;
  const cover = await recordImage(transaction, store, files.cover);
  if (onAlbum) onAlbum.image ??= cover;
  return addSongOnce(transaction, {
    audio: await recordAudio(transaction, store, files.audio),
    duration: files.audio.metadata.duration,
    title: song.title,
    artist,
    album: onAlbum,
    discNumber: 1,
    trackNumber: trackNumber ?? null,
    genres: [song.genre],
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
    const portrait = await keepImage(store, (await renderCover(picture)).webp);
    await transaction(em, async (transaction) => {
      const image = await recordImage(transaction, store, portrait);
      (await transaction.em.findOneOrFail(Artist, id)).image = image;
    });
  }
}
