import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { database, given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { addressOf, tokenOf } from '../support/socket.ts';
import { fileOf, upload } from '../support/upload.ts';
import { create, update } from './library.operations.ts';
import { type Listener, newListener, unlimited } from './listeners.ts';

const app = await testApp({ environment: unlimited });
const url = await addressOf(app);
const make = catalogFactory(app.orm);
const [simon, duo] = [make.artist({ name: 'Simon - Garfunkel' }), make.artist({ name: 'Beyoncé' })];
const album = make.album({ title: 'Bookends & <Ends>', artist: simon });
const known = [
  make.song({ title: 'Old “Friends” & <Foes>', artist: simon, album, duration: 200 }),
  make.song({ title: 'Halo', artist: duo, duration: 261 }),
  make.song({ title: 'Halo', artist: simon, duration: 100 }),
  make.song({ title: 'Émigré', artist: duo, duration: 90 }),
];
await make.save();
const ids = known.map(({ id }) => id);
const recordingId = randomUUID();
const db = database(app);
await sql`insert into song_details (song_id, music_brainz_id) values (${ids[2]}, ${recordingId})`.execute(db);
await sql`insert into song_details (song_id, isrc) values (${ids[3]}, 'USRC17607839')`.execute(db);

const importFile = graphql(`
  mutation ImportPlaylist($file: Upload!, $name: String) {
    importPlaylist(file: $file, name: $name) {
      playlist { name public songCount items(first: 50) { nodes { song { id } addedBy { id } } } }
      notFound
      errors { code field }
    }
  }
`);

const tokenFor = ({ id }: Listener) => tokenOf(app, { id, role: Role.USER });

async function imported(who: Listener, content: string | Uint8Array, name?: string) {
  const file = fileOf(content, 'list');
  const { data, errors } = await upload(url, importFile, { file, name }, { token: tokenFor(who) });
  expect(errors).toBeUndefined();
  return given(data).importPlaylist;
}

const songsOf = ({ playlist }: Awaited<ReturnType<typeof imported>>) =>
  given(playlist).items.nodes.map(({ song }) => ids.indexOf(song.id));

async function newPlaylist(owner: Listener, songIds: string[]) {
  const { data } = await owner.query(create, { input: { name: 'Côté "A" & <B>', songIds } });
  return given(data?.createPlaylist.playlist).id;
}

const get = (path: string, token?: string) =>
  fetch(`${url}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

test.each([
  ['m3u8', 'application/vnd.apple.mpegurl'],
  ['xspf', 'application/xspf+xml'],
  ['jspf', 'application/jspf+json'],
])('a playlist that is exported as %s is the same when it is imported', async (ending, type) => {
  const owner = await newListener(app);
  const songs = [0, 1, 2, 3, 1];
  const id = await newPlaylist(
    owner,
    songs.map((index) => given(ids[index])),
  );
  const answer = await get(`/playlists/${id}.${ending}`, tokenFor(owner));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  expect(answer.headers.get('content-disposition')).toContain(`.${ending}`);
  const text = await answer.text();
  const [location = ''] = /http[^\s"<]*\/media\/audio\/[^\s"<]+/.exec(text) ?? [];
  expect(new URL(location).origin).toBe(url);
  const again = await imported(owner, text);
  expect(again).toMatchObject({
    playlist: { name: 'Côté "A" & <B>', public: false, songCount: 5 },
    ...{ notFound: [], errors: [] },
  });
  expect(songsOf(again)).toEqual(songs);
  expect(given(again.playlist).items.nodes[0]?.addedBy).toEqual({ id: owner.id });
});

test('a file is for those who may see the playlist', async () => {
  const [owner, stranger] = [await newListener(app), await newListener(app)];
  const id = await newPlaylist(owner, ids);
  const statuses = async () => [
    (await get(`/playlists/${id}.xspf`)).status,
    (await get(`/playlists/${id}.xspf`, tokenFor(stranger))).status,
    (await get(`/playlists/${id}.xspf`, 'invalid')).status,
    (await get(`/playlists/${id}.xspf`, tokenFor(owner))).status,
    (await get(`/playlists/${randomUUID()}.m3u8`)).status,
    (await get(`/playlists/${id}.pls`)).status,
  ];
  expect(await statuses()).toEqual([404, 404, 401, 200, 404, 404]);
  await owner.query(update, { input: { id, public: true } });
  expect(await statuses()).toEqual([200, 200, 401, 200, 404, 404]);
});

test('songs are found by ids, then by names in any spelling; those that are not are told as the file names them', async () => {
  const who = await newListener(app);
  const xspf = `<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/">
    <title>Found &amp; lost</title><trackList>
    <track><identifier>https://musicbrainz.org/recording/${recordingId.toUpperCase()}</identifier>
      <title>Wrong</title><creator>Wrong</creator></track>
    <track><identifier>urn:isrc:US-RC1-76-07839</identifier></track>
    <track><title>HALO</title><creator>beyoncé feat. Jay-Z</creator></track>
    <track><title>old "friends" &amp; &lt;foes&gt;</title><creator>simon – garfunkel</creator><duration>199000</duration></track>
    <track><title>Nothing</title><creator>Nobody</creator></track>
    <track><location>file:///music/unknown.mp3</location></track>
    </trackList></playlist>`;
  const found = await imported(who, xspf);
  expect(found).toMatchObject({
    playlist: { name: 'Found & lost' },
    notFound: ['Nobody - Nothing', 'file:///music/unknown.mp3'],
  });
  expect(songsOf(found)).toEqual([2, 3, 1, 0]);
  const m3u =
    '\uFEFF#EXTM3U\r\n#EXTINF:261,Beyoncé - Halo\r\n/music/1.mp3\r\nBeyoncé/I Am/02 Émigré.flac\r\nx.mp3\r\n';
  const named = await imported(who, m3u, '  Mine  ');
  expect([named.playlist?.name, songsOf(named), named.notFound]).toEqual(['Mine', [1, 3], ['x']]);
  const none = await imported(who, '#EXTM3U\n#EXTINF:1,Nobody - Nothing\nx.mp3\n');
  expect(none).toEqual({ playlist: null, notFound: ['Nobody - Nothing'], errors: [] });
});

test('what is no playlist, or hostile, is refused', async () => {
  const who = await newListener(app);
  const entities = `<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><playlist><title>&b;</title></playlist>`;
  const outside = `<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><playlist><title>&x;</title></playlist>`;
  const deep = `<playlist>${'<a>'.repeat(100_000)}`;
  const files: (string | Uint8Array)[] = [
    ...[entities, outside, deep, '<playlist><trackList><track>', '<html></html>', '<playlist>&b;</playlist>'],
    ...['{"playlist": 1}', `{"playlist": ${'['.repeat(200_000)}`, '{', '', 'no\0text'],
    new Uint8Array([0xff, 0xfe, 0x00]),
  ];
  for (const content of files) {
    const { playlist, errors } = await imported(who, content);
    expect([playlist, errors], String(content).slice(0, 80)).toEqual([
      null,
      [{ code: 'UNSUPPORTED_MEDIA', field: ['file'] }],
    ]);
  }
  const large = await imported(who, new Uint8Array(8_000_001).fill(65));
  expect(large.errors).toEqual([{ code: 'TOO_LARGE', field: ['file'] }]);
  expect((await imported(who, 'x', '')).errors).toEqual([{ code: 'INVALID', field: ['name'] }]);
});
