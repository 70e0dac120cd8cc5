import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { type Answer, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { atFileEnd } from '../support/file-end.ts';
import { create, like, play } from './library.operations.ts';
import { newListener } from './listeners.ts';

// What refers to an account or a song that somebody deletes at that very moment, and commits only then.
const app = await testApp();
const make = catalogFactory(app.orm);
const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
await client.connect();
atFileEnd(() => client.end());

async function waiting(): Promise<boolean> {
  const rows = await app.orm.em
    .getConnection()
    .execute(
      'select from pg_stat_activity where datname = current_database() and wait_event_type = $$Lock$$',
    );
  return rows.length > 0;
}

async function whileDeleting<Data>(table: string, id: string, ask: () => Promise<Answer<Data>>) {
  await client.query('begin');
  await client.query(`delete from ${table} where id = $1`, [id]);
  const asked = ask();
  await expect.poll(waiting).toBe(true);
  await client.query('commit');
  return asked;
}

async function newSong(): Promise<string> {
  const song = make.song();
  await make.save();
  return song.id;
}

describe('for a deleted listener', async () => {
  const songId = await newSong();

  test.each<[string, (listener: Awaited<ReturnType<typeof newListener>>) => Promise<Answer<unknown>>]>([
    ['a play', (listener) => listener.query(play, { songId })],
    ['a play with an id of the client', (listener) => listener.query(play, { songId, clientId: 'one' })],
    ['a like', (listener) => listener.query(like, { songId })],
    ['a playlist', (listener) => listener.query(create, { input: { name: 'Last', songIds: [songId] } })],
  ])('%s answers that the session has ended', async (_name, ask) => {
    const listener = await newListener(app);
    const { errors } = await whileDeleting('account', listener.id, () => ask(listener));
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'UNAUTHENTICATED', reason: 'REVOKED' },
    ]);
  });
});

describe('for a deleted song', () => {
  test('a play and a like are refused', async () => {
    const listener = await newListener(app);
    const notFound = [{ code: 'NOT_FOUND', field: ['songId'] }];
    const first = await newSong();
    const played = await whileDeleting('song', first, () => listener.query(play, { songId: first }));
    expect(given(played.data).recordPlay).toEqual({ play: null, errors: notFound });
    const second = await newSong();
    const liked = await whileDeleting('song', second, () => listener.query(like, { songId: second }));
    expect(given(liked.data).likeSong).toEqual({ song: null, errors: notFound });
  });

  test('a playlist refuses it, and is not created', async () => {
    const listener = await newListener(app);
    const songId = await newSong();
    const input = { name: 'With what goes', songIds: [songId] };
    const { data } = await whileDeleting('song', songId, () => listener.query(create, { input }));
    expect(data?.createPlaylist).toMatchObject({
      playlist: null,
      errors: [{ code: 'NOT_FOUND', field: ['input', 'songIds', '0'] }],
    });
  });
});
