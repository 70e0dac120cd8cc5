import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { preparedRows } from '../persistence/prepared.queries.ts';

/** Characters and words of a query that count, to bound the work. */
const longestText = 200;
const mostWords = 10;
/** Up to so many words, any two adjacent ones may be joined; each way costs a look-up. */
const mostPaired = 5;
/** The minimum length of each part when a word is split in two, and the number of ways to try. */
const shortestPart = 2;
const mostApart = 12;

/** A query, normalized like the texts in the search's tables. */
export interface SearchText {
  /** The whole text, with single spaces between words. */
  text: string;
  words: string[];
  /** The same words written otherwise: parts separated by punctuation joined, two words joined, all joined. */
  otherwise: string[][];
  /** The same with one of the words split in two. */
  apart: string[][];
}

/** Normalizes a text: without accents, case and punctuation. PostgreSQL does it with the functions that also made
 * the texts in the tables. */
export async function readSearchText(em: EntityManager, given: string): Promise<SearchText> {
  // PostgreSQL cannot store U+0000, and half of a surrogate pair cannot be sent.
  const sent = [...given.replaceAll('\0', ' ').toWellFormed()].slice(0, longestText).join('');
  const rows = await preparedRows(em, 'search text', { sent }, (db, given) =>
    db.selectNoFrom([
      sql<string>`search_text(${given.sent})`.as('text'),
      sql<string>`search_joined(search_fold(${given.sent}))`.as('joined'),
    ]),
  );
  const all = wordsOf(rows[0]?.text);
  const words = all.slice(0, mostWords);
  return {
    text: all.join(' '),
    words,
    otherwise: otherwise(words, wordsOf(rows[0]?.joined)),
    apart: apart(words),
  };
}

function wordsOf(text = ''): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function otherwise(words: readonly string[], joined: readonly string[]): string[][] {
  const pairs = words.length <= mostPaired ? words.slice(1) : [];
  const ways = [
    joined.slice(0, mostWords),
    [words.join('')],
    ...pairs.map((word, index) => words.toSpliced(index, 2, words[index] + word)),
  ];
  const different = new Map(ways.map((way) => [way.join(' '), way]));
  different.delete(words.join(' '));
  different.delete('');
  return [...different.values()];
}

function apart(words: readonly string[]): string[][] {
  const ways = words.flatMap((word, index) => {
    const letters = [...word];
    const ends = letters.slice(2 * shortestPart - 1).map((_letter, end) => end + shortestPart);
    return ends.map((end) =>
      words.toSpliced(index, 1, letters.slice(0, end).join(''), letters.slice(end).join('')),
    );
  });
  return ways.slice(0, mostApart);
}
