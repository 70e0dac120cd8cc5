import { describe, expect, test } from 'vitest';
import { talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { listen, send } from '../support/http.ts';
import { hasNginx, startNginx, withNginx } from '../support/nginx.ts';

const publicUrl = 'https://music.example';
const app = await testApp({ environment: { PUBLIC_URL: publicUrl, TRUST_PROXY: 'loopback' } });
const anywhere = await testApp({ orm: app.orm });
const signed = await testApp({
  orm: app.orm,
  environment: { PUBLIC_URL: publicUrl, MEDIA_URLS: 'signed', MEDIA_URL_MINUTES: '1' },
});
const base = await listen(app);
const make = catalogFactory(app.orm);
const song = make.song({ album: make.album({ image: make.image() }) });
await make.save();
const [user] = await talkers(app, 1);
if (!user) throw new TypeError('There is no user');
const listing = await user.query(
  'mutation CacheList { createPlaylist(input: { name: "Open", public: true }) { playlist { id } } }',
);
const { createPlaylist } = listing.data as { createPlaylist: { playlist: { id: string } } };
const listId = createPlaylist.playlist.id;

const path = (query: string, variables?: object) =>
  `/graphql?query=${encodeURIComponent(query)}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`;
const titles = '{ songs(first: 5) { nodes { id title artist { name } } pageInfo { hasNextPage } } }';
const links = '{ songs(first: 5) { nodes { title audioUrl } } }';
const authorization = `Bearer ${user.token}`;

async function get(server: typeof app, query: string, headers: Record<string, string> = {}) {
  const answer = await server.server.inject({ url: path(query), headers });
  return { status: answer.statusCode, headers: answer.headers, body: answer.body };
}

describe('a query by GET', () => {
  test('of public fields may be kept by anybody, for as long as its fields say', async () => {
    const { status, headers, body } = await get(app, titles);
    expect(JSON.parse(body).data.songs.nodes).toHaveLength(1);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(headers.vary).toBe('Origin, accept, accept-encoding, authorization');
  });

  test('takes variables and names of operations, and needs no special header', async () => {
    const query = 'query CachedOne($id: ID!) { song(id: $id) { title } } query Other { __typename }';
    const url = `${path(query, { id: song.id })}&operationName=CachedOne`;
    const { statusCode, headers, body } = await app.server.inject({ url });
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(JSON.parse(body).data).toEqual({ song: { title: song.title } });
  });

  test('is answered 304 while its answer is the same', async () => {
    const { headers } = await get(app, titles);
    const tag = String(headers.etag);
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await get(app, titles, { 'if-none-match': known });
      expect([again.status, again.body]).toEqual([304, '']);
      expect(again.headers).toMatchObject({ etag: tag, 'cache-control': 'public, max-age=60' });
      expect(again.headers.vary).toBe(headers.vary);
    }
    expect((await get(app, titles, { 'if-none-match': '"other"' })).status).toBe(200);
    await app.orm.em.getConnection().execute(`update song set title = title || '!'`);
    expect((await get(app, titles, { 'if-none-match': tag })).status).toBe(200);
  });

  test.each([
    ['with a token', titles, { authorization }],
    ['with a token that is not valid', titles, { authorization: 'Bearer x' }],
  ])('%s is never kept', async (_title, query, headers) => {
    const answer = await get(app, query, headers);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers.etag).toBeUndefined();
  });

  test.each([
    ['of a field without a hint', '{ me { id } }'],
    ['of fields of which one has no hint', '{ songs(first: 1) { nodes { id } } madeForYouSongs { id } }'],
    [
      'in a fragment',
      '{ ...F songs(first: 1) { nodes { id } } } fragment F on Query { madeForYouSongs { id } }',
    ],
    ['of a playlist, which may become private', `{ playlist(id: "${listId}") { name } }`],
    ['of playlists that were found', '{ search(query: "a") { songs { id } playlists { id } } }'],
    ['with an error', '{ songs(first: 1) { nodes { id } } likedSongs { nodes { id } } }'],
    ['with a wrong argument', '{ songs(first: 1000) { nodes { id } } }'],
    ['that does not exist', '{ nothing }'],
    ['of nothing', '{ __typename }'],
  ])('%s is not kept', async (_title, query) => {
    const { headers } = await get(app, query);
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
  });

  test('a mutation is refused', async () => {
    const { status, headers } = await get(app, 'mutation { logout { errors { code } } }');
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });

  test('what is sent by POST is not kept', async () => {
    const payload = { query: titles };
    const { headers } = await app.server.inject({ method: 'POST', url: '/graphql', payload });
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
  });
});

describe('links in answers', () => {
  test('that begin as the request says are for the client alone', async () => {
    expect((await get(anywhere, links)).headers['cache-control']).toBe('private, max-age=60');
    expect((await get(anywhere, titles)).headers['cache-control']).toBe('public, max-age=60');
    expect((await get(app, links)).headers['cache-control']).toBe('public, max-age=60');
  });

  test('that expire live longer than the answer', async () => {
    const { headers, body } = await get(signed, links);
    const url = new URL(JSON.parse(body).data.songs.nodes[0].audioUrl);
    const lives = Number(url.searchParams.get('expires')) - Date.now() / 1000;
    expect(headers['cache-control']).toBe('public, max-age=30');
    expect(lives).toBeGreaterThan(30);
  });
});

describe.skipIf(!hasNginx)(withNginx, async () => {
  const proxy = hasNginx ? await startNginx({ behind: base, media: app.store.folder }) : '';
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    app.statements.reset();
    const answer = await send(`${proxy}${path(query)}`, { headers });
    return { ...answer, cache: answer.headers['x-cache'], statements: app.statements.asked().length };
  };
  /** The same once it is in the cache: nginx has several processes, and the one that has sent an answer keeps it a moment later. */
  const askKept = async (query: string) => {
    await expect.poll(async () => (await ask(query)).cache).toBe('HIT');
    return ask(query);
  };

  test('the second listener is served by the cache', async () => {
    const query = 'query NginxShared { songs(first: 3) { nodes { title audioUrl } } }';
    const first = await ask(query);
    expect([first.cache, first.statements > 0]).toEqual(['MISS', true]);
    const second = await askKept(query);
    expect([second.cache, second.statements]).toEqual(['HIT', 0]);
    expect(second.body.equals(first.body)).toBe(true);
    const known = await ask(query, { 'if-none-match': String(first.headers.etag) });
    expect([known.cache, known.status, known.body.length]).toEqual(['HIT', 304, 0]);
  });

  test('a listener who is signed in never is, and leaves nothing there', async () => {
    const query = 'query NginxOwn { songs(first: 2) { nodes { title liked } } }';
    const own = await ask(query, { authorization });
    expect([own.cache, own.statements > 0]).toEqual(['MISS', true]);
    expect((await ask(query)).cache).toBe('MISS');
    expect((await askKept(query)).cache).toBe('HIT');
    for (let times = 0; times < 2; times += 1) {
      const again = await ask(query, { authorization });
      expect([again.cache, again.statements > 0]).toEqual(['MISS', true]);
    }
    const mine = 'query NginxMine { me { id } }';
    expect(JSON.parse(String((await ask(mine, { authorization })).body)).data.me.id).toBe(user.id);
    expect(JSON.parse(String((await ask(mine)).body)).data.me).toBeNull();
  });

  test('an error is not kept', async () => {
    const query = 'query NginxFault { songs(first: 1) { nodes { id } } likedSongs { nodes { id } } }';
    expect([(await ask(query)).cache, (await ask(query)).cache]).toEqual(['MISS', 'MISS']);
  });

  test('each encoding is kept by itself', async () => {
    const query = 'query NginxPacked { songs(first: 4) { nodes { title } } }';
    await ask(query, { 'accept-encoding': 'gzip' });
    const other = await ask(query, { 'accept-encoding': 'br' });
    expect([other.cache, other.headers['content-encoding']]).toEqual(['MISS', undefined]);
  });
});
