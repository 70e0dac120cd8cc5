import { InfiniteQueryObserver, MutationObserver, QueryClient } from '@tanstack/query-core';
import { createClient, unwrap } from '@tonearm/client';
import { SongsDocument } from '@tonearm/client/documents';
import { entriesOf, likeOf, pagesOf } from '@tonearm/client/tanstack';
import { expect, onTestFinished, test } from 'vitest';
import { given, newPerson } from '../accounts/sessions/people.ts';
import { serverWithAlbum } from '../examples/tone-album.ts';
import { Gate } from './gate.ts';

const editor = await serverWithAlbum();
const gate = await Gate.before(editor.url);

/** Somebody who has songs on the screen. */
async function listening() {
  const { id, email, password } = await newPerson(editor.app);
  const client = createClient({ url: gate.url });
  unwrap(await client.session.signIn({ email, password }));
  const queries = new QueryClient();
  const list = new InfiniteQueryObserver(queries, pagesOf(client, SongsDocument, { first: 10 }));
  const stop = list.subscribe(() => undefined);
  onTestFinished(async () => {
    stop();
    queries.clear();
    await client.close();
  });
  await expect.poll(() => list.getCurrentResult().isSuccess).toBe(true);
  const songs = () => entriesOf(list.getCurrentResult().data, (page) => page.songs?.nodes);
  const [first, second] = songs();
  const like = (songId: string, liked: boolean) =>
    new MutationObserver(queries, likeOf(client, queries)).mutate({ songId, liked });
  return {
    first: given(first).id,
    second: given(second).id,
    like,
    list,
    shown: () => songs().flatMap((song) => (song.liked ? [song.id] : [])),
    liked: async () =>
      (await editor.rows<{ id: string }>(`select song_id as id from song_like where user_id = '${id}'`)).map(
        (row) => row.id,
      ),
  };
}

test('a like that is lost takes back nothing of another', async () => {
  const { first, second, like, shown, liked } = await listening();
  gate.next('lost');
  const [lost, kept] = await Promise.allSettled([like(first, true), like(second, true)]);
  expect(lost).toMatchObject({ status: 'rejected', reason: { code: 'NETWORK' } });
  expect(kept.status).toBe('fulfilled');
  expect(shown()).toEqual([second]);
  expect(await liked()).toEqual([second]);
});

test('likes of one song reach the server in their order', async () => {
  const { first, like, shown, liked } = await listening();
  gate.next();
  await Promise.all([true, false, true, false].map((wanted) => like(first, wanted)));
  expect(gate.arrived.filter((name) => name.includes('like') || name.includes('Like'))).toEqual([
    'LikeSong',
    'UnlikeSong',
    'LikeSong',
    'UnlikeSong',
  ]);
  expect(shown()).toEqual([]);
  expect(await liked()).toEqual([]);
});

test('what was being asked for is asked for again after a like', async () => {
  const { first, like, list, shown } = await listening();
  gate.next();
  void list.refetch();
  await like(first, true);
  await expect.poll(() => list.getCurrentResult().isFetching).toBe(false);
  expect(gate.arrived.slice(gate.arrived.indexOf('LikeSong'))).toContain('Songs');
  expect(shown()).toEqual([first]);
});
