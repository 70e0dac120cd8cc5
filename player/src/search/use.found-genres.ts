import { useEffect, useMemo } from 'react';
import { useGenres } from '../genres/genre.tiles.tsx';

/** Genres with all words of the query at the beginnings of words, in any spelling: the catalog's search knows none of
 * them, and there are few of them. Those of most songs come first. */
export function useFoundGenres(query: string) {
  const { entries, hasMore, all } = useGenres();
  useEffect(() => {
    if (hasMore) void all();
  }, [hasMore, all]);
  return useMemo(() => {
    const wanted = wordsOf(query);
    return entries.filter(({ name }) => {
      const words = wordsOf(name);
      return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
    });
  }, [entries, query]);
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase();
  return plain.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '');
}
