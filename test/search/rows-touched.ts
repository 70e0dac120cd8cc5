import { type ClientBase, Pool } from 'pg';
import type { TestApp } from '../support/app.ts';
import type { Statement } from '../support/statements.ts';

/** What a statement reads, in the functions that it calls, too. */
export interface Touched {
  text: string;
  /** Rows of tables that were read by whatever way, each as often as it was. */
  rows: number;
  /** Scans of whole tables. */
  sequentialScans: number;
}

/** Executes the statements of an operation once more, and counts what they read. A plan shows a function as one step. */
export async function touchedBy(app: TestApp, run: () => Promise<{ errors: unknown }>): Promise<Touched[]> {
  app.statements.reset();
  const { errors } = await run();
  if (errors) throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
  const pool: unknown = await app.orm.em.getConnection().getNativeClient();
  if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
  const touched: Touched[] = [];
  for (const statement of app.statements.asked()) touched.push(await count(pool, statement));
  return touched;
}

async function count(pool: Pool, { text, parameters }: Statement): Promise<Touched> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // They may still contain what earlier transactions read.
    const before = await countersOf(client);
    await client.query(text, [...parameters]);
    const after = await countersOf(client);
    return {
      text,
      rows: after.rows - before.rows,
      sequentialScans: after.sequentialScans - before.sequentialScans,
    };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function countersOf(client: ClientBase): Promise<Omit<Touched, 'text'>> {
  const { rows } = await client.query<Omit<Touched, 'text'>>(`
    select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::int as rows,
      coalesce(sum(seq_scan) filter (where relname in ('song', 'album', 'artist', 'song_search')), 0)::int as "sequentialScans"
    from pg_stat_xact_user_tables`);
  const [row] = rows;
  if (!row) throw new Error('There are no counters');
  return row;
}
