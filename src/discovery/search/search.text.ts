import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Characters that are looked at, and words: nobody looks for more, and the work stays bounded. */
const longestText = 200;
const mostWords = 10;

/** What somebody looks for, in the form in which the search's tables hold their texts. */
export interface SearchText {
  /** All of it, its words parted by single spaces. */
  text: string;
  words: string[];
}

/** Brings a text into the form that is compared: without accents, case and punctuation. PostgreSQL does it, by the
 * function that made the texts in the tables, too. */
export async function readSearchText(em: EntityManager, given: string): Promise<SearchText> {
  // U+0000 is what PostgreSQL can't hold, and half of a pair of surrogates what can't be sent.
  const sent = [...given.replaceAll('\0', ' ').toWellFormed()].slice(0, longestText).join('');
  const { rows } = await sql<{ text: string }>`select search_text(${sent}) as text`.execute(
    em.getKysely<unknown>(),
  );
  const words = (rows[0]?.text ?? '').split(' ').filter((word) => word !== '');
  return { text: words.join(' '), words: words.slice(0, mostWords) };
}
