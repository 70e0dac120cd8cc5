import type { Validation } from '../../api/validation.checks.ts';
import type { AudioTags } from '../../media/audio-metadata.service.ts';
import { readTags, type TaggedFacts } from '../song-facts.model.ts';
import type { SongFields, SongValues } from './song.checks.ts';

/** What a song is to be called and where it belongs. */
export interface NewSong {
  artist: string;
  /** One that is there, or one to be found or made. */
  album: { id: string } | TaggedAlbum | null;
  values: Pick<SongValues, 'title' | 'discNumber'> & Partial<SongValues>;
}

export interface TaggedAlbum {
  title: string;
  artist: string;
  /** Null where the tags have none: then the album's is unknown. */
  releaseYear: number | null;
}

/** Takes from the tags what is left out, and notes what neither has. */
export function describeNewSong(fields: SongFields, tags: AudioTags, validation: Validation): NewSong {
  const tagged = readTags(tags);
  const { values } = fields;
  const title = values.title ?? tagged.title;
  const artist = fields.artist ?? tagged.artist;
  const missing = (noun: string) => `Give ${noun}: the tags of the audio file have none`;
  validation.check('input.title', title === null ? missing('a title') : undefined);
  validation.check('input.artist', artist === null ? missing('an artist') : undefined);
  return {
    artist: artist ?? '',
    album: albumOf(fields, tagged, artist ?? ''),
    values: {
      trackNumber: tagged.trackNumber,
      genre: tagged.genre,
      ...values,
      title: title ?? '',
      discNumber: values.discNumber ?? tagged.discNumber ?? 1,
    },
  };
}

/** An album without an album artist is taken for that of the song's artist, as at the import of a single song. */
function albumOf({ albumId }: SongFields, tagged: TaggedFacts, artist: string): NewSong['album'] {
  if (albumId) return { id: albumId };
  if (albumId === null || tagged.album === null) return null;
  return {
    title: tagged.album,
    artist: tagged.albumArtist ?? artist,
    releaseYear: tagged.year,
  };
}
