import type { Validation } from '../../api/validation.checks.ts';
import type { AudioMetadata, AudioTags } from '../../media/audio-metadata.service.ts';
import type { TagDetails } from '../../media/tag-details.model.ts';
import { nameKey, sameName } from '../../persistence/name-key.model.ts';
import { type ReleaseIdentity, releaseOf } from '../albums/album-identity.model.ts';
import { mainCredit, type NamedCredit } from '../credits/credit.model.ts';
import { differs } from '../edited-fields.model.ts';
import { readTags, type TaggedFacts } from '../song-facts.model.ts';
import { chooseLyrics, sameLyrics } from './lyrics.model.ts';
import type { SongFields, SongValues } from './song.checks.ts';
import type { GivenDetails } from './song-details.checks.ts';
import { songDetails } from './song-details.model.ts';
import { SongField } from './song-field.model.ts';

/** The names and places of a new song. */
export interface NewSong extends GivenDetails {
  credits: readonly NamedCredit[];
  /** An existing album, or one to be found or created. */
  album: { id: string } | TaggedAlbum | null;
  genres: readonly string[];
  /** Those given in place of what the tags say: tags do not change them later either. */
  editedFields: SongField[];
  /** What the tags say. */
  tagged: { description: { artist: string }; album: TaggedAlbum | null };
  values: Pick<SongValues, 'title' | 'discNumber'> & Partial<SongValues>;
}

export interface TaggedAlbum extends ReleaseIdentity {
  title: string;
  artist: string;
  /** Null if the tags have none; the album's year is then unknown. */
  releaseYear: number | null;
}

/** Reads omitted fields from the tags, and adds faults for those that neither has. */
export function describeNewSong(
  fields: SongFields,
  { tags, details: told }: Pick<AudioMetadata, 'tags' | 'details'>,
  validation: Validation,
): NewSong {
  const tagged = readTags(tags);
  const { values } = fields;
  const title = values.title ?? tagged.title;
  const credits = fields.credits?.credits ?? (tagged.artist === null ? [] : [mainCredit(tagged.artist)]);
  const artist = nameOf(credits) ?? tagged.artist;
  const missing = (noun: string) => `Give ${noun}: the tags of the audio file have none`;
  validation.check('input.title', title === null ? missing('a title') : undefined);
  validation.check(
    'input.artist',
    credits.length === 0 && !fields.credits ? missing('an artist') : undefined,
  );
  return {
    credits,
    album: albumOf(fields, tagged, artist ?? '', tags),
    genres: fields.genres ?? tagged.genres,
    details: fields.details,
    lyrics: fields.lyrics,
    editedFields: givenInstead(fields, tagged, told),
    tagged: {
      description: { artist: tagged.artist ?? artist ?? '' },
      album: taggedAlbum(tagged, tagged.artist ?? artist ?? '', tags),
    },
    values: {
      trackNumber: tagged.trackNumber,
      ...values,
      title: title ?? '',
      discNumber: values.discNumber ?? tagged.discNumber ?? 1,
    },
  };
}

function givenInstead(fields: SongFields, tagged: TaggedFacts, told: TagDetails): SongField[] {
  const { credits, albumId, genres, values, details, lyrics } = fields;
  const { title, discNumber, trackNumber } = values;
  const given: Partial<Record<SongField, boolean>> = {
    TITLE: differs(title, tagged.title),
    CREDITS: credits !== undefined && !sameName(nameOf(credits.credits), tagged.artist),
    ALBUM: albumId === null ? tagged.album !== null : albumId !== undefined,
    DISC_NUMBER: differs(discNumber, tagged.discNumber ?? 1),
    TRACK_NUMBER: differs(trackNumber, tagged.trackNumber),
    GENRES: genres !== undefined && genres.map(nameKey).join('\n') !== tagged.genres.map(nameKey).join('\n'),
    RELEASE_DATE: differs(details.releaseDate, songDetails(told).releaseDate),
    LYRICS: lyrics !== undefined && !sameLyrics(lyrics, chooseLyrics(told.lyrics, null)),
  };
  return Object.values(SongField).filter((field) => given[field]);
}

/** The name of a single artist. */
function nameOf([credit, ...others]: readonly NamedCredit[]): string | null {
  return credit && others.length === 0 ? credit.name : null;
}

function albumOf(
  { albumId }: SongFields,
  tagged: TaggedFacts,
  artist: string,
  tags: AudioTags,
): NewSong['album'] {
  if (albumId) return { id: albumId };
  return albumId === null ? null : taggedAlbum(tagged, artist, tags);
}

/** Without an album artist, the album is by the song's artist, as in the import of a single song. */
export function taggedAlbum(tagged: TaggedFacts, artist: string, { release }: AudioTags): TaggedAlbum | null {
  if (tagged.album === null) return null;
  return {
    title: tagged.album,
    artist: tagged.albumArtist ?? artist,
    releaseYear: tagged.year,
    ...releaseOf(release, tagged.year),
  };
}
