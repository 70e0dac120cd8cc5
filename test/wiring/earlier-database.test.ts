import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { migrate } from '../../src/wiring/migrations.setup.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { testApp } from '../support/app.ts';
import { testDatabase } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { settleAll } from '../support/new-plays.ts';
import { schemaObjects } from '../support/schema-objects.ts';
import { databaseUrl, makeEmptyDatabase } from '../support/template.ts';

/** What pg_dump wrote of a database that version 0.1.0 made and that people used: the demo songs, four accounts with
 * plays, likes, playlists and messages, and artists whose names differ in spaces, hyphens and widths alone. */
const dump = path.join(import.meta.dirname, 'earlier-database.sql');

async function restoreDump(): Promise<string> {
  const serverUrl = inject('serverUrl');
  const url = databaseUrl(serverUrl, await makeEmptyDatabase(serverUrl, inject('template')));
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(await readFile(dump, 'utf8'));
  await client.end();
  return url;
}

/** Without parentheses: `(a or b) or c` comes out of a dump as `a or b or c`. */
async function flatSchema(of: MikroORM): Promise<string[]> {
  return (await schemaObjects(of)).map((name) => name.replaceAll(/[()]/g, ''));
}

const url = await restoreDump();
const orm = await openOrm({ url, poolMax: 10, statementTimeoutMs: 30_000 });
atFileEnd(() => orm.close(true));
const before = await orm.em.getConnection().execute('select id, title from song order by id');
await migrate(orm, url);

test('a database of version 0.1.0 comes up to date, with the same schema as a new one', async () => {
  expect(await orm.migrator.getPending()).toEqual([]);
  expect(await flatSchema(orm)).toEqual(await flatSchema(await testDatabase()));
});

test('a database of version 0.1.0 keeps its songs, plays, likes, playlists and messages', async () => {
  expect(await orm.em.getConnection().execute('select id, title from song order by id')).toEqual(before);
  const [counts] = await orm.em.getConnection().execute(`select
    (select count(*)::int from play) as plays, (select count(*)::int from song_like) as likes,
    (select count(*)::int from playlist) as playlists, (select count(*)::int from playlist_item) as items,
    (select count(*)::int from message) as messages, (select count(*)::int from account) as accounts`);
  expect(counts).toEqual({ plays: 32, likes: 16, playlists: 4, items: 24, messages: 4, accounts: 5 });
});

test('a database of version 0.1.0 answers the API after the upgrade', async () => {
  const app = await testApp({ orm });
  const { data, errors } = await app.query<
    { songs: { totalCount: number; nodes: unknown[] } },
    Record<string, never>
  >('{ songs(first: 100) { totalCount nodes { title artist { name } album { title songs { id } } } } }');
  expect(errors).toBeUndefined();
  expect(data?.songs.totalCount).toBe(29);
  expect(data?.songs.nodes).toHaveLength(29);
});

test('the genres of songs in a database of version 0.1.0 are genres of their own', async () => {
  const songs = await orm.em
    .getConnection()
    .execute(
      `select count(*)::int as count, count(distinct genre)::int as genres from song where genre is not null`,
    );
  const app = await testApp({ orm });
  const { data } = await app.query<
    {
      genres: {
        totalCount: number;
        nodes: { name: string; songCount: number; songs: { totalCount: number } }[];
      };
    },
    Record<string, never>
  >('{ genres(first: 100) { totalCount nodes { name songCount songs { totalCount } } } }');
  const nodes = data?.genres.nodes ?? [];
  const counted = nodes.reduce((sum, { songCount }) => sum + songCount, 0);
  expect([{ count: counted, genres: data?.genres.totalCount }]).toEqual(songs);
  expect(counted).toBeGreaterThan(20);
  expect(nodes.every(({ songCount, songs: { totalCount } }) => songCount === totalCount)).toBe(true);
});

test('plays waiting in a database of version 0.1.0 are settled once', async () => {
  await settleAll({ orm });
  const [settled] = await orm.em.getConnection().execute(`select
    (select sum(play_count)::int from song) as count, (select sum(plays)::int from song_listener) as trends,
    (select sum(plays)::int from daily_stats) as statistics`);
  expect(settled).toEqual({ count: 32, trends: 32, statistics: 32 });
});
