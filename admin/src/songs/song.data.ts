import { accepted, answered, present } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import { type CreditedRecord, changedCredits, creditedRecord } from '../credits/credit.rows.ts';
import { changed, changedPicture, filledIn } from '../data/form.values.ts';
import type { FormValues, PageRequest, ResourceData } from '../data/resource.data.ts';
import { orderOf } from '../data/sort.ts';
import { hasPicture } from '../files/tags.ts';
import type {
  CreateSongInput,
  LyricsInput,
  SongFieldsFragment,
  SongFormFragment,
  UpdateSongInput,
} from '../generated/graphql.ts';
import { lyricsText } from './lyrics.text.ts';
import { createSong, deleteSong, listSongs, oneSong, updateSong } from './song.operations.ts';

/** A song in lists and forms. */
export interface SongRecord
  extends SongFieldsFragment,
    Partial<Omit<SongFormFragment, keyof SongFieldsFragment | 'credits'>>,
    CreditedRecord {
  albumId: string | null;
  /** All genres in one text, with semicolons in between. */
  genreNames: string;
  /** Lyrics as they are edited, and their language. */
  lyricsText?: string;
  lyricsLanguage?: string | null;
  /** Whether the song has just been added without the picture of its file, which cannot be used. */
  lacksCover?: boolean;
}

const columns = {
  title: 'TITLE',
  duration: 'DURATION',
  playCount: 'PLAY_COUNT',
  createdAt: 'CREATED_AT',
} as const;

const newFields = [
  'audio',
  'image',
  'title',
  'albumId',
  'discNumber',
  'trackNumber',
  'releaseDate',
  'featured',
] as const;
const changedFields = [
  'title',
  'sortTitle',
  'albumId',
  'discNumber',
  'trackNumber',
  'releaseDate',
  'bpm',
  'isrc',
  'musicBrainzId',
  'featured',
] as const;

/** Field names of the form. */
const names = {
  artist: 'artistName',
  genres: 'genreNames',
  'lyrics.language': 'lyricsLanguage',
  lyrics: 'lyricsText',
};

export const songData: ResourceData<SongRecord> = {
  async list(request) {
    const orderBy = orderOf(request, columns);
    const { first, after, signal } = request;
    const { songs } = await send(listSongs, { first, after, filter: filterOf(request), orderBy }, { signal });
    const { nodes, pageInfo } = answered(songs);
    return { nodes: nodes.map(recordOf), pageInfo };
  },
  async one(id, signal) {
    const { song } = await send(oneSong, { id }, { signal });
    return recordOf(present(song, 'song'));
  },
  async create(values, { progress }) {
    const input = {
      ...filledIn(values, newFields),
      // Null is a choice: without it, the file's tags name the album.
      ...(values.albumId === null && { albumId: null }),
      ...newCredits(values),
      ...(values.genreNames ? { genres: genresIn(values.genreNames) } : {}),
      ...(values.lyricsText ? { lyrics: lyricsOf(values) } : {}),
    };
    const answer = await send(createSong, { input: input as CreateSongInput }, { progress });
    const song = present(accepted(answer.createSong, names).song, 'song');
    return { ...recordOf(song), lacksCover: !song.image && (await offersPicture(values)) };
  },
  async update(id, values, previous, { progress }) {
    const input: UpdateSongInput = {
      id,
      updatedAt: previous.updatedAt,
      ...changed(values, { ...previous }, changedFields),
      ...changedCredits(values, previous),
      ...((values.genreNames ?? '') !== previous.genreNames && { genres: genresIn(values.genreNames) }),
      ...changedLyrics(values, previous),
      ...(values.audio instanceof File && { audio: values.audio }),
      ...changedPicture(values, previous),
    };
    const answer = await send(updateSong, { input }, { progress });
    return recordOf(present(accepted(answer.updateSong, names).song, 'song'));
  },
  async remove(id) {
    accepted((await send(deleteSong, { id: String(id) })).deleteSong);
  },
};

export function recordOf(song: SongFieldsFragment & Partial<SongFormFragment>): SongRecord {
  const genreNames = song.genres.map(({ name }) => name).join('; ');
  const { lyrics } = song;
  const words = { lyricsText: lyricsText(lyrics), lyricsLanguage: lyrics?.language ?? null };
  const credits = creditedRecord(song.artist.name, song.credits);
  return { ...song, ...words, ...credits, albumId: song.album?.id ?? null, genreNames };
}

/** Without those that the file's tags have filled in: the server reads more of them, such as who is featured. */
function newCredits(values: FormValues) {
  if (!values.several && (!values.artistName || values.artistName === values.toldArtist)) return {};
  return changedCredits(values);
}

function lyricsOf({ lyricsText: text, lyricsLanguage: language }: FormValues): LyricsInput | null {
  return text ? { text: String(text), language: language ? String(language) : null } : null;
}

function changedLyrics(values: FormValues, previous: SongRecord): { lyrics?: LyricsInput | null } {
  const same = (key: 'lyricsText' | 'lyricsLanguage') => (values[key] || '') === (previous[key] || '');
  return same('lyricsText') && same('lyricsLanguage') ? {} : { lyrics: lyricsOf(values) };
}

/** The genres of a text, without empty ones. */
export function genresIn(text: unknown): string[] {
  const names = String(text ?? '').split(';');
  return names.map((name) => name.trim()).filter(Boolean);
}

/** Whether a form leaves the picture to the file, and the file has one. */
async function offersPicture({ audio, image }: Record<string, unknown>): Promise<boolean> {
  return image === undefined && audio instanceof File && (await hasPicture(audio).catch(() => false));
}

function filterOf({ filter }: PageRequest) {
  return filledIn(filter, ['title', 'artistId', 'albumId', 'genre', 'featured']);
}
