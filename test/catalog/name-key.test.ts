import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { nameKey } from '../../src/persistence/name-key.model.ts';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();

async function keysInDatabase(names: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select name_key(name) as key from unnest(${names}::text[]) with ordinality as given (name, place)
    order by place`.execute(database(orm.em));
  return rows.map(({ key }) => key);
}

test.each([
  ['case', 'ABBA', 'abba'],
  ['case in Greek, where the last sigma has a form of its own', 'ΟΔΥΣΣΕΑΣ', 'οδυσσεας'],
  ['sharp s', 'STRASSE', 'straße'],
  ['white space', ' Daft \u{3000}\t Punk\u{A0}', 'Daft Punk'],
  ['composed and decomposed letters', 'Bjo\u{308}rk', 'Björk'],
  ['compatibility forms', 'ＡＢＢＡ', 'abba'],
  ['ligatures', 'ﬁnal', 'final'],
  ['hyphens', 'Jay\u{2010}Z', 'Jay-Z'],
  ['other hyphens and minus', 'Jay\u{2011}Z', 'Jay\u{2212}Z'],
  ['apostrophes', 'Guns N\u{2019} Roses', "Guns N' Roses"],
  ['the accent that is typed for an apostrophe', 'Guns N\u{B4} Roses', "Guns N' Roses"],
  ['quotes', '\u{201C}Weird Al\u{201D} Yankovic', '"Weird Al" Yankovic'],
  ['dots', 'fun\u{2026}', 'fun...'],
  ['wave dashes', '\u{301C}', '\u{FF5E}'],
  ['middle dots', 'WALL\u{B7}E', 'WALL\u{2022}E'],
  ['what nobody sees', 'Da\u{200B}ft\u{AD} \u{FEFF}Punk\u{2060}\u{7}', 'Daft Punk'],
  ['what turns the text around', 'Ada\u{202E}', 'Ada'],
])('%s does not change the key of a name', async (_name, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
  const [first, second] = await keysInDatabase([one, other]);
  expect(first).toBe(second);
});

test.each([
  ['accents', 'Bjork', 'Björk'],
  ['words run together', 'Daftpunk', 'Daft Punk'],
  ['another sign', 'Jay-Z', 'Jay Z'],
  ['dotless i', 'Sıla', 'Sila'],
  ['signs alone', '!!!', '???'],
])('%s changes the key of a name', async (_name, one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
  const [first, second] = await keysInDatabase([one, other]);
  expect(first).not.toBe(second);
});

/** Characters that the database's libraries know, which may be of an older Unicode than the process's: no letter that
 * came since has found its way into a name. */
async function knownToBoth(characters: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ lower: string; composed: string }>`
    select lower(letter collate "und-x-icu") as lower, normalize(letter, nfkc) as composed
    from unnest(${characters}::text[]) with ordinality as given (letter, place) order by place`.execute(
    database(orm.em),
  );
  return characters.filter((character, index) => {
    const row = rows[index];
    return row?.lower === character.toLowerCase() && row.composed === character.normalize('NFKC');
  });
}

test('every character has the same key in the database and in the process', async () => {
  const characters: string[] = [];
  for (let code = 1; code <= 0x10_ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (/^\p{Assigned}$/u.test(character) && !/^\p{Cs}$/u.test(character)) characters.push(character);
  }
  const known = await knownToBoth(characters);
  expect(characters.length - known.length).toBeLessThan(500);
  const names = known.map((character) => `x${character}Y`);
  const inDatabase = await keysInDatabase(names);
  expect(names.filter((name, index) => nameKey(name) !== inDatabase[index])).toEqual([]);
});

test('an invisible name is its own key, and no key is too long for an index', async () => {
  const names = ['\u{200B}', '\u{2800}', '\u{FDFA}'.repeat(200), '𝔸'.repeat(200), 'ß'.repeat(200)];
  const keys = names.map(nameKey);
  expect(await keysInDatabase(names)).toEqual(keys);
  expect(keys.slice(0, 2)).toEqual(names.slice(0, 2));
  for (const key of keys) expect([...key].length).toBeLessThanOrEqual(400);
  for (const name of names) {
    await orm.em
      .getConnection()
      .execute('insert into artist (id, name) values (gen_random_uuid(), ?)', [name]);
  }
});

test('names of plain letters have the key that the longer way gives them', async () => {
  const names = [
    'ABBA',
    ' Daft   Punk ',
    '1999',
    'x',
    'a  B c',
    `${'Long '.repeat(100)}end`,
    'I',
    'Straight Outta',
  ];
  // What nobody sees is taken off again, but only on the longer way.
  const longer = await keysInDatabase(names.map((name) => `${name}\u{200B}`));
  expect(await keysInDatabase(names)).toEqual(longer);
  expect(longer).toContain('daft punk');
});
