import { randomUUID } from 'node:crypto';
import { getDirective } from '@graphql-tools/utils';
import type { GraphQLField } from 'graphql';
import { expect, test } from 'vitest';
import { idFrom, schema, thingsIn } from '../../graphql/policies/callers.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { addressOf, closing, rawSocket } from '../../support/socket.ts';
import { fileOf, upload } from '../../support/upload.ts';
import { sampleDocument, uploadDocument } from '../authorization/sample.operations.ts';
import { codes, given, newPerson } from '../sessions/people.ts';

const app = await testApp({ environment: { CATALOG: 'signed-in', PUBLIC_URL: 'http://localhost' } });
const person = await newPerson(app);
const listener = app.from({ token: person.accessToken });
/** In everything of the catalog that a text can be in. */
const marker = 'Unmistakable';
const make = catalogFactory(app.orm);
const artist = make.artist({ name: `${marker} artist` });
const album = make.album({ title: `${marker} album`, artist, image: make.image() });
const song = make.song({ title: `${marker} song`, album, genre: marker });
const unshared = make.song({ title: `${marker} other`, artist });
await make.save();
const playlistId = await idFrom(
  listener,
  `mutation { createPlaylist(input: { name: "${marker}", public: true, songIds: ["${song.id}"] }) { playlist { id } } }`,
);
const sharedToken = async (targetId: string) => {
  const { data } = await listener.query<{ createShareLink: { shareLink: { url: string } } }, unknown>(
    `mutation { createShareLink(input: { targetId: "${targetId}" }) { shareLink { url } } }`,
  );
  return new URL(data?.createShareLink.shareLink.url ?? '').pathname.split('/').at(-1) ?? '';
};

/** In the arguments of every field: what is there. */
const samples = { scalars: { ID: song.id, String: marker, DateTime: '2030-01-01T00:00:00Z' } };

const open = [
  'me',
  'serverInfo',
  'shared',
  'login',
  'register',
  'refreshSession',
  'verifyEmail',
  'requestPasswordReset',
].concat(['resetPassword', 'completeLogin', 'exchangeOidcCode']);
/** Further ways to sign in: those of passkeys and providers that the schema calls public. */
const signsIn = (field: GraphQLField<unknown, unknown>) =>
  /passkey|oidc/i.test(field.name) && getDirective(schema, field, 'public')?.[0] !== undefined;

test('signed out, every field but those for signing in answers UNAUTHENTICATED', async () => {
  for (const kind of ['query', 'mutation'] as const) {
    const fields = Object.values(schema.getRootType(kind as never)?.getFields() ?? {});
    for (const field of fields) {
      const document = sampleDocument(kind, field, samples);
      // No document can contain a file; the next test sends them.
      if (document === undefined) {
        expect(uploadDocument(field), field.name).toBeDefined();
        continue;
      }
      const answer = await app.query(document);
      const isOpen = open.includes(field.name) || signsIn(field);
      const refusals = codes(answer) ?? [];
      expect(refusals, document).not.toContain('GRAPHQL_VALIDATION_FAILED');
      expect(refusals.includes('UNAUTHENTICATED'), `${document} ${refusals}`).toBe(!isOpen);
      if (!['shared', 'serverInfo'].includes(field.name))
        expect(JSON.stringify(answer.data)).not.toContain(marker);
    }
  }
});

test('signed out, every field that takes a file is refused with its file', async () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const asked: string[] = [];
  for (const field of fields) {
    const document = uploadDocument(field, samples);
    if (document === undefined) continue;
    asked.push(field.name);
    const file = fileOf('of nobody', 'picture.png');
    const { status, data, errors } = await upload(await addressOf(app), document, { file });
    expect([status, data ?? null, codes({ errors })], document).toEqual([401, null, ['UNAUTHENTICATED']]);
  }
  expect(asked).toEqual(expect.arrayContaining(['createSong', 'importPlaylist', 'updateProfile']));
});

test('signed out, no subscription begins, whatever it is sent by', async () => {
  const socket = await rawSocket(await addressOf(app));
  const closed = closing(socket);
  socket.send(JSON.stringify({ type: 'connection_init' }));
  expect((await closed).code).toBe(4401);
  const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(5);
  for (const field of fields) {
    const query = sampleDocument('subscription', field, samples);
    const headers = { accept: 'text/event-stream' };
    const stream = await app.server.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers,
      payload: { query },
    });
    expect([stream.statusCode, codes(stream.json())], query).toEqual([401, ['UNAUTHENTICATED']]);
    const asked = await app.query(given(query));
    expect([asked.data ?? null, codes(asked)], query).toEqual([null, ['UNAUTHENTICATED']]);
    // Should a transport ever let somebody in without a token, the field itself does not.
    expect(getDirective(schema, field, 'auth'), field.name).toHaveLength(1);
  }
});

test('node answers nothing of any type to who is signed out', async () => {
  for (const id of [song.id, album.id, artist.id, playlistId, person.id]) {
    const answer = await app.query(`{ node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } }`);
    expect(answer.data).toEqual({ node: null, nodes: null });
    expect(codes(answer)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  }
});

test('signed in, everything is as ever, links to files are signed, and no cache keeps answers', async () => {
  const { data, errors } = await listener.query<{ songs: { nodes: { audioUrl: string }[] } }, unknown>(
    '{ me { id } songs { nodes { title audioUrl } } }',
  );
  expect(errors).toBeUndefined();
  const url = new URL(data?.songs.nodes[0]?.audioUrl ?? '');
  expect([...url.searchParams.keys()].length).toBeGreaterThan(0);
  expect((await app.server.inject({ url: url.pathname })).statusCode).toBe(403);
  const query = encodeURIComponent('{ serverInfo { catalog } }');
  const kept = await app.server.inject({ url: `/graphql?query=${query}` });
  expect(kept.json().data).toEqual({ serverInfo: { catalog: 'SIGNED_IN' } });
  expect(String(kept.headers['cache-control'])).not.toContain('public');
});

test('a share link shows its thing to who is signed out, and leads to nothing else', async () => {
  const ask = async (token: string, fields: string) =>
    app.query<{ shared: { target: Record<string, unknown> } | null }, unknown>(
      `{ shared(token: "${token}") { streamUrl(songId: "${song.id}") target { __typename ${fields} } } }`,
    );
  const ofAlbum = await sharedToken(album.id);
  const seen = await ask(
    ofAlbum,
    '... on Album { title artist { name } songs { title } tracks { nodes { title } } discs { songs { title } } }',
  );
  expect(seen.errors).toBeUndefined();
  expect(seen.data?.shared?.target).toMatchObject({
    title: album.title,
    songs: [{ title: song.title }],
    tracks: { nodes: [{ title: song.title }] },
  });
  const ofPlaylist = await sharedToken(playlistId);
  const items = await ask(
    ofPlaylist,
    '... on Playlist { items { nodes { song { title album { title } } } } }',
  );
  expect(JSON.stringify(items.data)).toContain(song.title);
  expect(items.errors).toBeUndefined();
  const ofSong = await sharedToken(song.id);
  expect(
    (await ask(ofSong, '... on Song { title artistName genres { name } image { url } }')).errors,
  ).toBeUndefined();
  const onward = [
    [ofSong, '... on Song { audioUrl }'],
    [ofSong, '... on Song { audio { url } }'],
    [ofSong, '... on Song { album { songs { title } } }'],
    [ofSong, '... on Song { album { discs { songs { title } } } }'],
    [ofSong, '... on Song { artist { albums { nodes { title } } } }'],
    [ofSong, '... on Song { artist { songs { nodes { title } } } }'],
    [ofSong, '... on Song { genres { songs { nodes { title } } } }'],
    [ofAlbum, '... on Album { songs { audioUrl } }'],
    [ofPlaylist, '... on Playlist { owner { playlists { nodes { id } } } }'],
    [ofPlaylist, '... on Playlist { items { nodes { song { album { tracks { nodes { title } } } } } } }'],
  ] as const;
  for (const [token, fields] of onward) {
    const answer = await ask(token, fields);
    expect([fields, codes(answer)]).toEqual([fields, ['UNAUTHENTICATED']]);
    expect(JSON.stringify(answer.data)).not.toContain(unshared.title);
    expect(thingsIn(answer.data)).toEqual([]);
  }
});

const isPage = (path: string) => !/^\/(?:playlists|reports|media|schema|docs)/.test(path);

test('signed out, no route tells anything of the catalog', async () => {
  const token = await sharedToken(album.id);
  const routes = app.server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, path = '', methods = ''] = /([/*]\S*) \(([^)]*)\)/.exec(line) ?? [];
      return methods.includes('GET') ? [path] : [];
    });
  expect(routes.length).toBeGreaterThan(5);
  const paths = [
    ...routes,
    `/playlists/${playlistId}.m3u8`,
    `/playlists/${playlistId}.xspf`,
    `/playlists/${playlistId}.jspf`,
  ].concat([
    '/schema.graphql',
    '/schema.json',
    '/docs',
    '/docs/Song',
    `/media/${song.audio.key}`,
    '/media/',
    '/health',
    '/ready',
    '/',
    '/admin',
    '/albums/x',
  ]);
  for (const path of paths) {
    const url = path.replace(/:\w+(\([^)]*\))?/g, randomUUID()).replace('*', 'x');
    const answer = await app.server.inject({ url, headers: { accept: isPage(path) ? 'text/html' : '*/*' } });
    expect(answer.body, url).not.toContain(marker);
    expect(answer.statusCode, url).toBeLessThan(500);
    if (!isPage(path)) expect(answer.statusCode, url).toBeGreaterThanOrEqual(300);
  }
  expect((await app.server.inject({ url: `/playlists/${playlistId}.m3u8` })).statusCode).toBe(401);
  expect((await app.server.inject({ url: `/s/${token}` })).body).toContain(marker);
});
