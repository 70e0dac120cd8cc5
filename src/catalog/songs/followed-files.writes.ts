import type { AudioFile } from '../../media/audio-file.entity.ts';
import {
  type PlacedAudio,
  recordGivenAudio,
  recordImages,
  recordPlacedAudios,
} from '../../media/media.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { wholeSeconds } from '../catalog.writes.ts';
import { isHeld } from '../edited-fields.model.ts';
import { giveEachGenres, songsWithGenresOtherThan } from '../genres/genre.writes.ts';
import type { Song } from './song.entity.ts';
import type { Following } from './tagged-song.model.ts';

// Genres, pictures and audio of songs, as their files have them.

/** @returns the songs that had others. */
export async function followGenres(
  transaction: Transaction,
  followings: readonly Following[],
): Promise<Song[]> {
  const given = followings
    .filter(({ follows }) => follows('GENRES'))
    .map(({ song, file }) => ({ songId: song.id, names: file.description.genres }));
  if (given.length === 0) return [];
  const others = new Set(await songsWithGenresOtherThan(transaction, given));
  await giveEachGenres(
    transaction,
    given.filter(({ songId }) => others.has(songId)),
  );
  return followings.flatMap(({ song }) => (others.has(song.id) ? [song] : []));
}

/** As in the import: the first picture is the album's too, and a song with the same has none of its own. */
export async function followPictures(
  transaction: Transaction,
  followings: readonly Following[],
): Promise<void> {
  const concerned = followings.filter(
    ({ file, follows, wasHeld }) => follows('IMAGE') && (file.picture !== undefined || wasHeld('IMAGE')),
  );
  const [first] = concerned;
  if (!first) return;
  const given = concerned.flatMap(({ song, file: { picture } }) =>
    picture && song.album?.image?.key !== picture.key && song.image?.key !== picture.key ? [picture] : [],
  );
  const images = await recordImages(transaction, first.store, given);
  for (const { song, file, left } of concerned) {
    const { picture } = file;
    const { album, image: former } = song;
    if (picture && album?.image?.key !== picture.key) {
      const image = former?.key === picture.key ? former : (images.get(picture.key) ?? null);
      if (album && !album.image && !isHeld(album, 'IMAGE')) album.image = image;
      song.image = album?.image === image ? null : image;
    } else {
      song.image = null;
    }
    if (former?.key !== song.image?.key) left.files.push(former?.key);
  }
}

/** As in the import: an artist without a picture gets that of the folders, unless an editor removed it. */
export async function followPortraits(
  transaction: Transaction,
  followings: readonly Following[],
): Promise<void> {
  const lacking = followings.flatMap(({ song, file: { portrait }, store }) => {
    const { artist } = song.album ?? song;
    return portrait && !artist.image && !isHeld(artist, 'IMAGE') ? [{ artist, portrait, store }] : [];
  });
  const [first] = lacking;
  if (!first) return;
  const given = lacking.map(({ portrait }) => portrait);
  const images = await recordImages(transaction, first.store, given);
  for (const { artist, portrait } of lacking) artist.image ??= images.get(portrait.key) ?? null;
}

export async function followAudio(transaction: Transaction, followings: readonly Following[]): Promise<void> {
  const other = followings.flatMap((following) => {
    const { song, file } = following;
    song.duration = wholeSeconds(file.metadata.duration);
    return file.audio && file.audio.key !== song.audio.key ? [{ following, audio: file.audio }] : [];
  });
  const placed = other
    .map(({ audio }) => audio)
    .filter((audio): audio is PlacedAudio => !('staged' in audio));
  const recorded = await recordPlacedAudios(transaction, placed);
  const files = new Map<string, AudioFile>(recorded.map((file) => [file.key, file]));
  for (const { following, audio } of other) {
    const { song, store, left } = following;
    left.files.push(song.audio.key);
    song.audio = files.get(audio.key) ?? (await recordGivenAudio(transaction, store, audio));
  }
}
