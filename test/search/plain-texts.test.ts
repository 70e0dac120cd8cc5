import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { testApp } from '../support/app.ts';

const app = await testApp();

/** Every ASCII character between letters, beside spaces and on its own; and what letters and spaces can make. */
const texts = Array.from({ length: 127 }, (_, index) => String.fromCharCode(index + 1))
  .flatMap((sign) => [
    sign,
    `Ab${sign}cD`,
    ` Ab ${sign} cD `,
    `${sign}Ab c${sign}`,
    `${sign}${sign} x`,
    `x${sign} ${sign}y`,
  ])
  .concat([
    '',
    ' ',
    '  ',
    'One  TWO   three ',
    `${'long '.repeat(70)}end`,
    'a'.repeat(310),
    'Twice twice TWICE',
  ]);

test('plain texts give the same as by the rules for any text', async () => {
  const { rows } = await sql<{ text: string }>`
    select text from unnest(${texts}::text[]) text
    where search_fold(text) is distinct from search_fold_of_any(text)
      or search_text(text) is distinct from search_text_of_any(text)
      or array_to_tsvector(search_words(text, text || ' and more')) is distinct from
        array_to_tsvector(search_words_of_any(text, text || ' and more'))
      or array_to_tsvector(search_words('Other', text)) is distinct from
        array_to_tsvector(search_words_of_any('Other', text))`.execute(database(app.orm.em.fork()));
  expect(rows).toEqual([]);
});
