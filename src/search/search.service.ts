import type { Caller, Loader } from '../api/caller.service.ts';
import { albumById, artistById, songById } from '../catalog/catalog.loaders.ts';
import type { AlbumRow, ArtistRow, SongRow } from '../catalog/catalog.rows.ts';
import { playlistById } from '../library/playlists/playlist.loaders.ts';
import type { PlaylistRow } from '../library/playlists/playlist.rows.ts';
import {
  albumSource,
  artistSource,
  bestMatches,
  playlistSource,
  type SearchCondition,
  type SearchSource,
  songSource,
} from './search.queries.ts';
import {
  anyAlternative,
  beginnings,
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
  const text = once(() => readSearchText(caller.em, query));
  const meant = once(async () => whatWasMeant(caller, await text()));
  const find = async <Row>(source: SearchSource, loader: Loader<string, Row | null>) => {
    const ids = await findIds(caller, source, await text(), meant, first);
    return loadFound(caller, loader, ids);
  };
  return {
    songs: () => find(songSource, songById),
    albums: () => find(albumSource, albumById),
    artists: () => find(artistSource, artistById),
    playlists: () => find(playlistSource(caller.viewer), playlistById),
  };
}

/** Corrections are searched only if the typed words leave room. */
async function findIds(
  { em }: Caller,
  source: SearchSource,
  { text, words }: SearchText,
  meant: () => Promise<SearchCondition[]>,
  first: number,
): Promise<string[]> {
  if (words.length === 0) return [];
  const asTyped: SearchCondition[] = [
    { title: text },
    { titleBegin: text },
    { words: wholeWords(words) },
    { words: beginnings(words) },
  ];
  const found = await bestMatches(em, source, asTyped, first);
  if (found.length === first) return found;
  const conditions = await meant();
  if (conditions.length === 0) return found;
  // Results already found are found again.
  const more = await bestMatches(em, source, conditions, first + found.length);
  return [...new Set([...found, ...more])].slice(0, first);
}

/** The same words written otherwise, then all words with corrections, then one word split in two. */
async function whatWasMeant(
  { em }: Caller,
  { words, otherwise, apart }: SearchText,
): Promise<SearchCondition[]> {
  const ways = [words, ...otherwise];
  const remainders = new Set(ways.flat().filter(mayBeMistyped).flatMap(remaindersOf));
  const known = remainders.size > 0 ? await wordsWithRemainders(em, [...remainders]) : [];
  const mistyped = ways
    .map((way) => way.map((word): SearchTerm => ({ word, alternatives: alternativesOf(word, known) })))
    .filter((terms) => terms.some(({ alternatives }) => alternatives.length > 0));
  const queries = [...otherwise.map(beginnings), ...mistyped.map(anyAlternative), ...apart.map(wholeWords)];
  return queries.map((query) => ({ words: query }));
}

function alternativesOf(word: string, known: readonly string[]): string[] {
  return mayBeMistyped(word) ? known.filter((other) => isOneMistakeApart(word, other)) : [];
}

/** In the order of the ids, without rows deleted meanwhile. */
async function loadFound<Row>(
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
