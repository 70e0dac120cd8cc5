import type { Caller, Loader } from '../api/caller.service.ts';
import { albumById, artistById, songById } from '../catalog/catalog.loaders.ts';
import type { AlbumRow, ArtistRow, SongRow } from '../catalog/catalog.rows.ts';
import { playlistById } from '../library/playlists/playlist.loaders.ts';
import type { PlaylistRow } from '../library/playlists/playlist.rows.ts';
import { bestMatches, countMatches, type SearchedNoun } from './search.queries.ts';
import {
  anyAlternative,
  anyOf,
  beginnings,
  isLearned,
  isOneMistakeApart,
  mayBeMistyped,
  remaindersOf,
  type SearchTerm,
  wholeWords,
} from './search-terms.model.ts';
import { readSearchText, type SearchText } from './search-text.queries.ts';
import { wordsWithRemainders } from './word.queries.ts';

/** The results of a search by kind. A kind is only searched if its field is selected. */
export interface Found {
  songs(): Promise<SongRow[]>;
  albums(): Promise<AlbumRow[]>;
  artists(): Promise<ArtistRow[]>;
  playlists(): Promise<PlaylistRow[]>;
}

/** Searches all kinds for a text.
 * @param first the maximum number of results of each kind. */
export function search(caller: Caller, query: string, first: number): Found {
  const { text, meant } = readOnce(caller, query);
  const find = async <Row>(noun: SearchedNoun, loader: Loader<string, Row | null>) => {
    const ids = await findIds(caller, noun, await text(), meant, first);
    return loadFound(caller, loader, ids);
  };
  return {
    songs: () => find('song', songById),
    albums: () => find('album', albumById),
    artists: () => find('artist', artistById),
    playlists: () => find('playlist', playlistById),
  };
}

/** The text of a search, and what else it may mean: each is read when it is first needed, once for all kinds. */
function readOnce(caller: Caller, query: string) {
  const text = once(() => readSearchText(caller.em, query));
  return { text, meant: once(async () => whatWasMeant(caller, await text())) };
}

/** The results of one kind, of which pages are made. */
export function bestOf(caller: Caller, noun: SearchedNoun, query: string) {
  const { text, meant } = readOnce(caller, query);
  return {
    /** The ids of the best, best first. */
    ids: async (most: number) => findIds(caller, noun, await text(), meant, most),
    /** The number of all, up to `most`. */
    count: async (most: number) => countIds(caller, noun, await text(), meant, most),
  };
}

/** Corrections are searched only if the typed words leave room. */
async function findIds(
  { em, viewer }: Caller,
  noun: SearchedNoun,
  { text, words }: SearchText,
  meant: () => Promise<string[]>,
  most: number,
): Promise<string[]> {
  if (words.length === 0) return [];
  const asTyped = [...new Set([wholeWords(words), beginnings(words)])];
  const found = await bestMatches(em, noun, viewer, { whole: text, queries: asTyped, found: [], most });
  if (found.length === most) return found;
  const queries = await meant();
  return queries.length > 0 ? bestMatches(em, noun, viewer, { whole: '', queries, found, most }) : found;
}

/** As many as `findIds` finds. */
async function countIds(
  { em, viewer }: Caller,
  noun: SearchedNoun,
  { text, words }: SearchText,
  meant: () => Promise<string[]>,
  most: number,
): Promise<number> {
  if (words.length === 0) return 0;
  const count = (queries: readonly string[]) =>
    countMatches(em, noun, viewer, { whole: text, query: anyOf(queries), most });
  // What has the whole words has their beginnings.
  const asTyped = [beginnings(words)];
  const typed = await count(asTyped);
  if (typed === most) return typed;
  const queries = await meant();
  return queries.length > 0 ? count([...asTyped, ...queries]) : typed;
}

/** The same words written otherwise, then all words with corrections, then one word split in two. */
async function whatWasMeant({ em }: Caller, { words, otherwise, apart }: SearchText): Promise<string[]> {
  const ways = [words, ...otherwise];
  const forms = [
    ...ways.flat().filter(mayBeMistyped).flatMap(remaindersOf),
    ...apart.flat().filter(isLearned),
  ];
  const known = forms.length > 0 ? await wordsWithRemainders(em, [...new Set(forms)]) : [];
  const mistyped = ways
    .map((way) => way.map((word): SearchTerm => ({ word, alternatives: alternativesOf(word, known) })))
    .filter((terms) => terms.some(({ alternatives }) => alternatives.length > 0));
  const learned = new Set(known);
  const possible = apart.filter((way) => way.every((word) => learned.has(word) || !isLearned(word)));
  return [otherwise.map(beginnings), mistyped.map(anyAlternative), possible.map(wholeWords)]
    .filter((queries) => queries.length > 0)
    .map(anyOf);
}

function alternativesOf(word: string, known: readonly string[]): string[] {
  return mayBeMistyped(word) ? known.filter((other) => isOneMistakeApart(word, other)) : [];
}

/** In the order of the ids, without rows deleted meanwhile. */
export async function loadFound<Row>(
  caller: Caller,
  loader: Loader<string, Row | null>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await caller.loader(loader).loadMany(ids);
  return rows.filter((row) => {
    if (row instanceof Error) throw row;
    return row !== null;
  });
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= work();
    return value;
  };
}
