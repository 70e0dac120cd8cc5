import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { textOfBytes } from '../../src/persistence/byte-text.model.ts';
import { testDatabase } from '../support/database.ts';
import { given } from '../support/given.ts';

const orm = await testDatabase();

async function ask<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
  const pool: unknown = await orm.em.getConnection().getNativeClient();
  if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
  return (await pool.query<Row>(sql, values)).rows;
}

// Letters of one to four bytes.
const awkward = 'aé€😀 \u0001 Ω';

test('a text that is cast arrives byte by byte, beside others that arrive as they are', async () => {
  const sql = `select $1::text as before, ($1::text)::bpchar as bytes, null::bpchar as none, 7 as number, $1::text as after`;
  const [row] = await ask<{ before: string; bytes: string; none: null; number: number; after: string }>(
    sql,
    awkward,
  );
  const { bytes, ...others } = given(row);
  expect(others).toEqual({ before: awkward, none: null, number: 7, after: awkward });
  expect(bytes).toBe(Buffer.from(awkward).toString('latin1'));
});

test('texts longer than what arrives at once are whole, and so is what comes after them', async () => {
  const sql = `select n, repeat($1, n * 20000)::bpchar as bytes, $1::text as text from generate_series(0, 3) as n order by n`;
  const rows = await ask<{ n: number; bytes: string; text: string }>(sql, awkward);
  expect(rows.map(({ n, text }) => [n, text])).toEqual([0, 1, 2, 3].map((n) => [n, awkward]));
  for (const { n, bytes } of rows) expect(textOfBytes(bytes) === awkward.repeat(n * 20_000)).toBe(true);
});

test('an error between rows is told in its own letters, and the next rows are read as ever', async () => {
  const sql = `select 'x'::bpchar, case when n = 2 then ('é' || n)::int else n end from generate_series(1, 3) as n`;
  await expect(ask(sql)).rejects.toThrow('"é2"');
  expect(await ask('select $1::text as text', awkward)).toEqual([{ text: awkward }]);
});
