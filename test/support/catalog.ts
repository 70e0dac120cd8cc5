import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Album } from '../../src/catalog/albums/album.entity.ts';
import { Artist } from '../../src/catalog/artists/artist.entity.ts';
import { Song } from '../../src/catalog/songs/song.entity.ts';
import { AudioFile } from '../../src/media/audio-file.entity.ts';
import { Image } from '../../src/media/image.entity.ts';
import { audioKey, imageKey } from '../../src/media/media-formats.model.ts';
import { fileCounter } from './file-counter.ts';

const next = fileCounter();

/** Creates rows together with their missing parents. Audio and pictures are rows without files. */
export function catalogFactory(orm: MikroORM) {
  const em = orm.em.fork();
  const unique = (noun: string) => `${noun} ${next()}`;
  const digest = () => createHash('sha256').update(String(next())).digest('hex');

  const image = () =>
    em.create(Image, {
      key: imageKey(digest()),
      size: 1000,
      width: 800,
      height: 600,
      blurhash: null,
      storedAt: new Date(),
    });
  const audio = () =>
    em.create(AudioFile, {
      key: audioKey(digest(), 'mp3'),
      size: 1000,
      mimeType: 'audio/mpeg',
      bitrate: 128_000,
      sampleRate: 44_100,
      codec: 'MPEG 1 Layer 3',
      storedAt: new Date(),
    });
  const artist = (facts: Partial<Artist> = {}) =>
    em.create(Artist, { name: unique('Artist'), image: null, ...facts });
  const album = (facts: Partial<Album> = {}) =>
    em.create(Album, {
      title: unique('Album'),
      releaseYear: 2001,
      image: null,
      artist: facts.artist ?? artist(),
      ...facts,
    });
  const song = (facts: Partial<Song> = {}) =>
    em.create(Song, {
      title: unique('Song'),
      duration: 100,
      album: null,
      trackNumber: null,
      genre: null,
      image: null,
      featuredPosition: null,
      audio: facts.audio ?? audio(),
      artist: facts.artist ?? facts.album?.artist ?? artist(),
      ...facts,
    });
  return { image, audio, artist, album, song, save: () => em.flush() };
}
