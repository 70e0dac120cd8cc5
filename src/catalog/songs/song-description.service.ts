import type { Validation } from '../../api/validation.checks.ts';
import type { AudioMetadata, AudioTags } from '../../media/audio-metadata.service.ts';
import type { TagDetails } from '../../media/tag-details.model.ts';
import { nameKey, sameName } from '../../persistence/name-key.model.ts';
import { type ReleaseIdentity, releaseOf } from '../albums/album-identity.model.ts';
import type { ArtistNames } from '../credits/artist-names.model.ts';
import type { NamedCredit } from '../credits/credit.model.ts';
import { creditsOfAlbum } from '../credits/described-credits.model.ts';
import { mainName, type TaggedCredits } from '../credits/tagged-credits.model.ts';
import { differs } from '../edited-fields.model.ts';
import { readTags, type SongDescription, type TaggedFacts } from '../song-facts.model.ts';
import { chooseLyrics, sameLyrics } from './lyrics.model.ts';
import type { SongFields, SongValues } from './song.checks.ts';
import type { GivenDetails } from './song-details.checks.ts';
import { songDetails } from './song-details.model.ts';
import { SongField } from './song-field.model.ts';

/** The names and places of a new song. */
export interface NewSong extends GivenDetails {
  credits: TaggedCredits;
  albumCredits: readonly NamedCredit[];
  /** An existing album, or one to be found or created. */
  album: { id: string } | TaggedAlbum | null;
  genres: readonly string[];
  /** Those given in place of what the tags say: tags do not change them later either. */
  editedFields: SongField[];
  /** What the tags say. */
  tagged: { description: Pick<SongDescription, 'artist' | 'credits'>; album: TaggedAlbum | null };
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
  names: ArtistNames,
): NewSong {
  const tagged = readTags(tags, names);
  const { values } = fields;
  const title = values.title ?? tagged.title;
  const credits = fields.credits ? { credits: fields.credits.credits, whole: null } : tagged.credits;
  const artist = mainName(credits.credits) ?? tagged.artist ?? '';
  const album = albumOf(fields, tagged, artist, tags);
  const missing = (noun: string) => `Give ${noun}: the tags of the audio file have none`;
  validation.check('input.title', title === null ? missing('a title') : undefined);
  validation.check(
    'input.artist',
    credits.credits.length === 0 && !fields.credits ? missing('an artist') : undefined,
  );
  return {
    credits,
    album,
    albumCredits:
      album && 'artist' in album
        ? creditsOfAlbum({ credits, albumCredits: tagged.albumCredits }, album.artist)
        : [],
    genres: fields.genres ?? tagged.genres,
    details: fields.details,
    lyrics: fields.lyrics,
    editedFields: givenInstead(fields, tagged, told),
    tagged: {
      description: { artist: tagged.artist ?? artist, credits: tagged.credits },
      album: taggedAlbum(tagged, tagged.artist ?? artist, tags),
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
    CREDITS: credits !== undefined && !sameCredits(credits.credits, tagged.credits.credits),
    ALBUM: albumId === null ? tagged.album !== null : albumId !== undefined,
    DISC_NUMBER: differs(discNumber, tagged.discNumber ?? 1),
    TRACK_NUMBER: differs(trackNumber, tagged.trackNumber),
    GENRES: genres !== undefined && genres.map(nameKey).join('\n') !== tagged.genres.map(nameKey).join('\n'),
    RELEASE_DATE: differs(details.releaseDate, songDetails(told).releaseDate),
    LYRICS: lyrics !== undefined && !sameLyrics(lyrics, chooseLyrics(told.lyrics, null)),
  };
  return Object.values(SongField).filter((field) => given[field]);
}

function sameCredits(given: readonly NamedCredit[], told: readonly NamedCredit[]): boolean {
  return (
    given.length === told.length &&
    given.every(
      ({ role, name, detail }, index) =>
        told[index]?.role === role && sameName(name, told[index].name) && told[index].detail === detail,
    )
  );
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
