import type { Validation } from '../../api/validation.checks.ts';
import type { AudioTags } from '../../media/audio-metadata.service.ts';
import { readTags, type TaggedFacts } from '../song-facts.model.ts';
import type { SongFields, SongValues } from './song.checks.ts';

/** The names and places of a new song. */
export interface NewSong {
  artist: string;
  /** An existing album, or one to be found or created. */
  album: { id: string } | TaggedAlbum | null;
  genres: readonly string[];
  values: Pick<SongValues, 'title' | 'discNumber'> & Partial<SongValues>;
}

export interface TaggedAlbum {
  title: string;
  artist: string;
  /** Null if the tags have none; the album's year is then unknown. */
  releaseYear: number | null;
}

/** Reads omitted fields from the tags, and adds faults for those that neither has. */
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
    genres: fields.genres ?? tagged.genres,
    values: {
      trackNumber: tagged.trackNumber,
      ...values,
      title: title ?? '',
      discNumber: values.discNumber ?? tagged.discNumber ?? 1,
    },
  };
}

/** Without an album artist, the album is by the song's artist, as in the import of a single song. */
function albumOf({ albumId }: SongFields, tagged: TaggedFacts, artist: string): NewSong['album'] {
  if (albumId) return { id: albumId };
  if (albumId === null || tagged.album === null) return null;
  return {
    title: tagged.album,
    artist: tagged.albumArtist ?? artist,
    releaseYear: tagged.year,
  };
}
