import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

/** Characters that are looked at, and words: nobody looks for more, and the work stays bounded. */
const longestText = 200;
const mostWords = 10;
/** Of so many words any two that stand together may be one: of more, each way would cost a look-up. */
const mostPaired = 5;
/** Letters of each of the two words that one may be, and ways that are tried. */
const shortestPart = 2;
const mostApart = 12;

/** What somebody looks for, in the form in which the search's tables hold their texts. */
export interface SearchText {
  /** All of it, its words parted by single spaces. */
  text: string;
  words: string[];
  /** Other words that the same may be: what punctuation parts run together, two words as one, all as one. */
  otherwise: string[][];
  /** The same with one of the words as two. */
  apart: string[][];
}

/** Brings a text into the form that is compared: without accents, case and punctuation. PostgreSQL does it, by the
 * functions that made the texts in the tables, too. */
export async function readSearchText(em: EntityManager, given: string): Promise<SearchText> {
  // U+0000 is what PostgreSQL can't hold, and half of a pair of surrogates what can't be sent.
  const sent = [...given.replaceAll('\0', ' ').toWellFormed()].slice(0, longestText).join('');
  const { rows } = await sql<{ text: string; joined: string }>`
    select search_text(${sent}) as text, search_joined(search_fold(${sent})) as joined`.execute(database(em));
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
