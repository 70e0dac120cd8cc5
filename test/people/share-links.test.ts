import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { styleSheet } from '@tonearm/design';
import { sql } from 'kysely';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { shareServices } from '../../src/people/sharing/share-services.key.ts';
import { ShareTokens } from '../../src/people/sharing/share-tokens.service.ts';
import { countVisits, forgetVisits } from '../../src/people/sharing/share-visit.writes.ts';
import { reinstate, suspend } from '../accounts/sessions/operations.ts';
import {
  appBeside,
  codes,
  database,
  given,
  newAdministrator,
  newPerson,
  type Person,
} from '../accounts/sessions/people.ts';
import { playsOn, seekTo } from '../browser/audio-probe.ts';
import { Editor } from '../catalog/admin/editor.ts';
import { faultsOf, plansOf } from '../catalog/plans/plan.ts';
import { visit } from '../examples/visitor.ts';
import type { CreateShareLinkInput } from '../generated/graphql.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { testS3 } from '../support/s3.ts';
import { addressOf } from '../support/socket.ts';
import {
  addToShared,
  dropPlaylist,
  hidePlaylist,
  lookShared,
  myLinks,
  ownPlaylist,
  revoke,
  share,
  streamOf,
} from './share-links.operations.ts';

/** Those of UTC, as visits are counted. */
const dayMs = 86_400_000;
const editor = await Editor.start({ environment: { SERVER_NAME: 'Our <Music>' } });
const { app, url } = editor;
/** Like another process of the same installation. */
const beside = (environment: Record<string, string> = {}) =>
  appBeside(app, { MEDIA_DIR: app.config.media.dir, ...environment });
const other = await beside();
const cover = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#884422' } })
  .png()
  .toBuffer();
const songs: string[] = [];
for (const [index, title] of ['Amber & "Ash"', 'Birch', 'Cedar'].entries()) {
  const tags = { TALB: 'Three <Woods>', TRCK: String(index + 1), TDRC: '2020', picture: cover };
  songs.push((await editor.created({ title, artist: 'The Joiners', audio: editor.audio(tags, 3) })).id);
}
const [first = '', second = '', third = ''] = songs;
const [album] = await editor.rows<{ id: string }>('select id from album');
const albumId = given(album).id;
const owner = await newPerson(app);
const stranger = await newPerson(app);
const administrator = await newAdministrator(app);
const by = ({ accessToken }: Person) => app.from({ token: accessToken });

async function shared(person: Person, input: CreateShareLinkInput) {
  const { data } = await by(person).query(share, { input });
  const { shareLink, errors } = given(data).createShareLink;
  expect(errors).toEqual([]);
  const link = given(shareLink);
  return { ...link, path: new URL(link.url).pathname, token: link.url.slice(-22) };
}

const refusalsOf = async (person: Person, input: CreateShareLinkInput) =>
  (await by(person).query(share, { input })).data?.createShareLink.errors.map(({ code, field }) => ({
    code,
    field,
  }));

const look = async (token: string, person?: Person) =>
  (await app.from(person ? { token: person.accessToken } : {}).query(lookShared, { token })).data?.shared;

const get = (path: string, headers: Record<string, string> = {}, from = url) =>
  fetch(new URL(path, from), { headers: { 'user-agent': 'a test', ...headers } });

/** The addresses of audio on a page, as its script and browsers without one use them. */
async function streamsOf(path: string): Promise<string[]> {
  const html = await (await get(path)).text();
  return [...html.matchAll(/href="([^"]*\/s\/audio\/[^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

async function playlistOf(person: Person, songIds: string[], isPublic = false): Promise<string> {
  const { data } = await by(person).query(ownPlaylist, { name: 'For <you>', songIds, public: isPublic });
  return given(data?.createPlaylist.playlist).id;
}

test('a link shows its song, album or playlist to anybody, a private one included', async () => {
  const playlistId = await playlistOf(owner, [second, first]);
  const links = {
    song: await shared(owner, { targetId: first }),
    album: await shared(owner, { targetId: albumId, description: ' Hear\nthis ' }),
    playlist: await shared(owner, { targetId: playlistId, expiresAt: '2999-01-01T00:00:00Z' }),
  };
  for (const { token, url: address } of Object.values(links)) {
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(address).toBe(`http://localhost/s/${token}`);
  }
  expect(new Set(Object.values(links).map(({ token }) => token)).size).toBe(3);
  const sharedBy = { id: owner.id, fullName: 'Somebody', email: null, presence: { online: false } };
  expect(await look(links.song.token)).toEqual({
    description: null,
    expiresAt: null,
    sharedBy,
    target: { __typename: 'Song', id: first, title: 'Amber & "Ash"', artistName: 'The Joiners' },
  });
  expect(await look(links.album.token)).toMatchObject({
    description: 'Hear\nthis',
    target: { __typename: 'Album', id: albumId, songs: songs.map((id) => ({ id })) },
  });
  expect(await look(links.playlist.token)).toMatchObject({
    expiresAt: '2999-01-01T00:00:00.000Z',
    target: {
      __typename: 'Playlist',
      id: playlistId,
      items: { nodes: [{ song: { id: second } }, { song: { id: first } }] },
    },
  });
  expect(await look('a'.repeat(22))).toBeNull();
  expect(await look("' or true --")).toBeNull();
});

test('the owner lists and copies links as often as wanted, and nobody else finds them', async () => {
  const person = await newPerson(app);
  const made = [];
  for (const targetId of songs) made.unshift(await shared(person, { targetId }));
  const page = async (after?: string | null) =>
    given((await by(person).query(myLinks, { first: 2, after: after ?? null })).data?.shareLinks);
  const firstPage = await page();
  expect(firstPage).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const all = [...firstPage.nodes, ...(await page(firstPage.pageInfo.endCursor)).nodes];
  expect(all.map(({ id, url: address }) => ({ id, address }))).toEqual(
    made.map(({ id, url: address }) => ({ id, address })),
  );
  expect(all.map(({ target }) => target)).toEqual(
    songs.toReversed().map((id) => ({ __typename: 'Song', id })),
  );
  const { statements } = await by(person).query(myLinks, { first: 3 });
  expect(statements.length).toBeLessThanOrEqual(5);

  const id = given(made[0]).id;
  const node = (who: Person) => by(who).query(`{ node(id: "${id}") { id } }`);
  expect((await node(person)).data).toEqual({ node: { id } });
  for (const who of [stranger, administrator]) {
    expect((await node(who)).data).toEqual({ node: null });
    const { data } = await by(who).query(revoke, { id });
    expect(data?.revokeShareLink).toEqual({
      deletedId: null,
      errors: [{ code: 'NOT_FOUND', field: ['id'] }],
    });
  }
  expect(codes(await app.query(myLinks, { first: 20 }))).toEqual(['UNAUTHENTICATED']);
  expect(codes(await app.query(share, { input: { targetId: first } }))).toEqual(['UNAUTHENTICATED']);
});

test('what the viewer may not share, or not so, is refused', async () => {
  const secret = await playlistOf(owner, [first]);
  const missing = [{ code: 'NOT_FOUND', field: ['input', 'targetId'] }];
  expect(await refusalsOf(stranger, { targetId: secret })).toEqual(missing);
  expect(await refusalsOf(stranger, { targetId: randomUUID() })).toEqual(missing);
  expect(await refusalsOf(stranger, { targetId: owner.id })).toEqual(missing);
  const past = new Date(Date.now() - 1000).toISOString();
  expect(
    await refusalsOf(stranger, { targetId: first, expiresAt: past, description: 'x'.repeat(501) }),
  ).toEqual([
    { code: 'INVALID', field: ['input', 'description'] },
    { code: 'INVALID', field: ['input', 'expiresAt'] },
  ]);
});

test('the page plays without an account, shows later changes, and is complete without its script', async () => {
  const playlistId = await playlistOf(owner, [first]);
  const { path } = await shared(owner, { targetId: playlistId, description: 'Listen & <cry>' });
  const answer = await get(path);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  for (const text of [
    'For &lt;you&gt;',
    'Amber &amp; &quot;Ash&quot;',
    'Listen &amp; &lt;cry&gt;',
    'Shared by Somebody',
  ])
    expect(html).toContain(text);
  expect(html).toContain(`src="http://127.0.0.1:${new URL(url).port}${path}/cover"`);
  // A private playlist is nowhere else.
  expect(html).not.toContain(`/playlists/${playlistId}`);
  expect(await (await get(path, { 'accept-language': 'de-AT,en' })).text()).toContain('Geteilt von Somebody');
  expect(await streamsOf(path)).toHaveLength(1);

  await by(owner).query(addToShared, { id: playlistId, songIds: [third] });
  const streams = await streamsOf(path);
  expect(streams).toHaveLength(2);
  const [file] = await editor.rows<{ key: string; size: number }>(
    `select key, size from audio_file join song on audio_key = key where song.id = '${third}'`,
  );
  const part = await get(given(streams[1]), { range: 'bytes=10-19' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${given(file).size}`]);
  const stored = await readFile(`${app.config.media.dir}/${given(file).key}`);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(stored.subarray(10, 20));
  const picture = await get(`${path}/cover`);
  expect(await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).toMatchObject({
    format: 'webp',
    width: 512,
    height: 384,
  });
});

test('pages keep to a strict policy, are listed by no robot, kept by no cache, and named in no log', async () => {
  const { path, token } = await shared(owner, { targetId: albumId });
  const page = await get(path);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy.split('; ').sort()).toEqual(
    [
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "media-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ].sort(),
  );
  const embed = await get(`${path}/embed`);
  expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *');
  const [stream = ''] = await streamsOf(path);
  const oembed = `/oembed?url=${encodeURIComponent(new URL(path, url).href)}`;
  for (const address of [path, `${path}/embed`, `${path}/cover`, stream, oembed, '/s/unknown']) {
    const { headers } = await get(address);
    expect([address, headers.get('x-robots-tag')]).toEqual([address, 'noindex, nofollow, noarchive']);
    expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
  }
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  const html = await page.text();
  expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
  expect(html).not.toMatch(/<script(?! type="module" src="\/s\/assets)|<style|\son\w+=|\sstyle=/);
  const log = JSON.stringify(app.log);
  expect(log).toContain('/s/…/embed');
  expect(log).not.toContain(token);
});

test('cards, oEmbed and the player for other pages describe what is shared', async () => {
  const { path } = await shared(owner, { targetId: albumId });
  const page = new URL(path, url).href;
  const html = await (await get(path)).text();
  const title = 'Three &lt;Woods&gt; · The Joiners';
  for (const tag of [
    '<meta property="og:type" content="music.album">',
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:url" content="${page}">`,
    `<meta property="og:image" content="${page}/cover">`,
    '<meta property="og:image:width" content="512">',
    '<meta property="og:image:height" content="384">',
    '<meta property="og:site_name" content="Our &lt;Music&gt;">',
    '<meta name="twitter:card" content="player">',
    `<meta name="twitter:player" content="${page}/embed">`,
    '<meta name="twitter:player:width" content="352">',
    '<meta name="twitter:player:height" content="152">',
  ])
    expect(html).toContain(tag);
  const discovered = (type: string) =>
    new RegExp(`<link rel="alternate" type="${type}" href="([^"]+)"`)
      .exec(html)?.[1]
      ?.replaceAll('&amp;', '&') ?? '';
  const json = await get(discovered('application/json\\+oembed'));
  expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const card = await json.json();
  expect(card).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: 'Our <Music>',
    provider_url: new URL(url).origin,
    title: 'Three <Woods> · The Joiners',
    author_name: 'The Joiners',
    cache_age: 300,
    thumbnail_url: `${page}/cover`,
    thumbnail_width: 512,
    thumbnail_height: 384,
    width: 352,
    height: 152,
    html: expect.stringContaining(`<iframe src="${page}/embed"`),
  });
  const xml = await get(discovered('text/xml\\+oembed'));
  expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  const text = await xml.text();
  expect(text).toContain('<title>Three &lt;Woods&gt; · The Joiners</title>');
  expect(text).toContain('<width>352</width><height>152</height>');
  const small = await get(`${discovered('application/json\\+oembed')}&maxwidth=200&maxheight=100`);
  expect(await small.json()).toMatchObject({
    width: 200,
    height: 100,
    html: expect.stringContaining('width="200"'),
  });

  const status = async (address: string) => (await get(address)).status;
  expect(await status('/oembed')).toBe(400);
  expect(await status(`/oembed?format=yaml&url=${encodeURIComponent(page)}`)).toBe(501);
  expect(await status(`/oembed?url=${encodeURIComponent(`https://elsewhere.example${path}`)}`)).toBe(404);
  expect(
    await status(`/oembed?url=${encodeURIComponent(new URL('/s/AAAAAAAAAAAAAAAAAAAAAA', url).href)}`),
  ).toBe(404);
});

/** Everything that an open link answers, on both processes. */
async function answersOf(path: string, token: string, stream: string): Promise<(number | boolean)[]> {
  const address = encodeURIComponent(new URL(path, url).href);
  const paths = [path, `${path}/embed`, `${path}/cover`, `/oembed?url=${address}`, stream];
  const here = await Promise.all(paths.map(async (each) => (await get(each)).status));
  const elsewhere = await addressOf(other);
  const there = await Promise.all(
    [path, stream].map(async (each) => (await get(each, {}, elsewhere)).status),
  );
  return [...here, ...there, (await look(token)) !== null];
}

const open = [200, 200, 200, 200, 200, 200, 200, true];
const over = [404, 404, 404, 404, 404, 404, 404, false];

test('a revoked link is over with the next request, its streams included, on every process', async () => {
  const { id, path, token } = await shared(owner, { targetId: albumId });
  const [stream = ''] = await streamsOf(path);
  expect(await answersOf(path, token, stream)).toEqual(open);
  const { data } = await by(owner).query(revoke, { id });
  expect(data?.revokeShareLink).toEqual({ deletedId: id, errors: [] });
  expect(await answersOf(path, token, stream)).toEqual(over);
  expect(await (await get(path)).text()).toContain('This link has ended');
});

test('a link ends at its time, and is listed for a month', async () => {
  const person = await newPerson(app);
  const { id, path, token } = await shared(person, {
    targetId: albumId,
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const [stream = ''] = await streamsOf(path);
  expect(await answersOf(path, token, stream)).toEqual(open);
  const end = (ago: string) =>
    sql`update share_link set expires_at = now() - ${ago}::interval where id = ${id}`.execute(database(app));
  await end('0');
  expect(await answersOf(path, token, stream)).toEqual(over);
  const listed = async () => (await by(person).query(myLinks, { first: 20 })).data?.shareLinks?.nodes.length;
  await forgetVisits(app.orm.em.fork(), 30);
  expect(await listed()).toBe(1);
  await end('31 days');
  await forgetVisits(app.orm.em.fork(), 30);
  expect(await listed()).toBe(0);
});

test('an address of a stream is good for its link and its song alone', async () => {
  const { path } = await shared(owner, { targetId: first });
  const { path: otherPath, token } = await shared(owner, { targetId: second });
  const [stream = ''] = await streamsOf(path);
  const [otherStream = ''] = await streamsOf(otherPath);
  const status = async (address: string) => (await get(address)).status;
  expect(await status(stream)).toBe(200);
  expect(await status(stream.replace(first, second))).toBe(403);
  expect(await status(stream.replace(/\/audio\/[^/]+/, /\/audio\/[^/]+/.exec(otherStream)?.[0] ?? ''))).toBe(
    403,
  );
  expect(await status(stream.replace(/expires=\d+/, 'expires=99999999999'))).toBe(403);
  expect(await status(stream.split('?')[0] ?? '')).toBe(403);
  // The API signs for a link what it does not have, too, and it plays nothing.
  const { data } = await app.query(streamOf, { token, songId: third });
  expect(await status(new URL(given(data?.shared).streamUrl).href.replace('http://localhost', url))).toBe(
    404,
  );
  const good = await app.query(streamOf, { token, songId: second });
  expect(await status(given(good.data?.shared).streamUrl.replace('http://localhost', url))).toBe(200);
});

test('streams come out of a bucket through this server, in ranges, and end with the link', async () => {
  const { environment, requests } = await testS3();
  const shop = await Editor.start({ environment });
  const audio = shop.audio({ TALB: 'Afar' }, 3);
  const song = await shop.created({ title: 'Afar', artist: 'The Joiners', audio });
  const person = await newPerson(shop.app);
  const asPerson = shop.app.from({ token: person.accessToken });
  const made = await asPerson.query(share, { input: { targetId: song.id } });
  const link = given(made.data?.createShareLink.shareLink);
  const html = await (await get(new URL(link.url).pathname, {}, shop.url)).text();
  const stream = /href="([^"]*\/s\/audio\/[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  // An address of the bucket would outlive the link.
  expect(new URL(stream, shop.url).origin).toBe(new URL(shop.url).origin);
  const before = requests.length;
  const whole = await fetch(new URL(stream, shop.url), { redirect: 'manual' });
  expect(whole.status).toBe(200);
  const bytes = Buffer.from(await audio.arrayBuffer());
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
  const part = await get(stream, { range: 'bytes=100-299' }, shop.url);
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-299/${bytes.length}`]);
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 300))).toBe(true);
  expect(requests.slice(before).some((request) => request.startsWith('GET /music/audio/'))).toBe(true);
  await asPerson.query(revoke, { id: link.id });
  expect((await get(stream, {}, shop.url)).status).toBe(404);
});

test("another's link to a playlist that became private rests, and a deleted one is over", async () => {
  const playlistId = await playlistOf(owner, [first], true);
  const { path, token } = await shared(stranger, { targetId: playlistId });
  const own = await shared(owner, { targetId: playlistId });
  const [stream = ''] = await streamsOf(path);
  const listed = async () =>
    (await by(stranger).query(myLinks, { first: 20 })).data?.shareLinks?.nodes.some(
      ({ target }) => 'id' in target && target.id === playlistId,
    );
  expect([await answersOf(path, token, stream), await listed()]).toEqual([open, true]);
  await by(owner).query(hidePlaylist, { id: playlistId, public: false });
  expect([await answersOf(path, token, stream), await listed()]).toEqual([over, false]);
  expect((await get(own.path)).status).toBe(200);
  await by(owner).query(hidePlaylist, { id: playlistId, public: true });
  expect([await answersOf(path, token, stream), await listed()]).toEqual([open, true]);
  await by(owner).query(dropPlaylist, { id: playlistId });
  expect([await answersOf(path, token, stream), await listed()]).toEqual([over, false]);
});

test("a suspended owner's links rest for all, and so do those of others to their playlists", async () => {
  const person = await newPerson(app);
  const playlistId = await playlistOf(person, [first], true);
  const links = [
    await shared(person, { targetId: albumId }),
    await shared(stranger, { targetId: playlistId }),
  ];
  const admin = by(administrator);
  const answers = async () => {
    const all = [];
    for (const { path, token } of links)
      all.push([(await get(path)).status, (await look(token, administrator)) !== null]);
    return all;
  };
  const streams = await Promise.all(links.map(async ({ path }) => (await streamsOf(path))[0] ?? ''));
  expect(await answers()).toEqual([
    [200, true],
    [200, true],
  ]);
  await admin.query(suspend, { userId: person.id });
  expect(await answers()).toEqual([
    [404, false],
    [404, false],
  ]);
  for (const stream of streams) expect((await get(stream)).status).toBe(404);
  await admin.query(reinstate, { userId: person.id });
  expect(await answers()).toEqual([
    [200, true],
    [200, true],
  ]);
});

test('visits count once for each visitor and day, without an address, and without locking the link', async () => {
  // Where the day is about to end, it ends first: on the next one, the same visitors count again.
  const left = dayMs - (Date.now() % dayMs);
  if (left < 60_000) await sleep(left + 10);
  const person = await newPerson(app);
  const { path, token } = await shared(person, { targetId: first });
  const visits = async () =>
    given((await by(person).query(myLinks, { first: 20 })).data?.shareLinks?.nodes[0]);
  expect(await visits()).toMatchObject({ visits: 0, lastVisitedAt: null });
  for (let time = 0; time < 3; time += 1) await get(path);
  await get(`${path}/embed`);
  expect((await visits()).visits).toBe(1);
  await get(path, { 'user-agent': 'another program' });
  await get(path, { 'user-agent': 'Mozilla/5.0 (compatible; Discordbot/2.0)' });
  await fetch(new URL(path, url), { method: 'HEAD', headers: { 'user-agent': 'a third' } });
  await app.from({ token: person.accessToken }).query(lookShared, { token });
  await app.from({ remoteAddress: '203.0.113.9' }).query(lookShared, { token });
  expect((await visits()).visits).toBe(3);
  // Counting them changes nothing of what is shown.
  const { lastVisitedAt } = await visits();
  await countVisits(app.orm.em.fork());
  expect(await visits()).toMatchObject({ visits: 3, lastVisitedAt });
  await get(path);
  expect((await visits()).visits).toBe(3);

  const rows = JSON.stringify(await editor.rows('select * from share_visit'));
  for (const address of ['127.0.0.1', '203.0.113.9', 'another program']) expect(rows).not.toContain(address);
  // On another day, they are other visitors, and nobody can tell that they are the same.
  const before = await editor.rows<{ visitor: string }>('select visitor from share_visit');
  await editor.rows('update share_visit set day = day - 1');
  await editor.rows('update share_salt set day = day - 1');
  const nextDay = await beside();
  await get(path, {}, await addressOf(nextDay));
  expect((await visits()).visits).toBe(4);
  const after = await editor.rows<{ visitor: string }>(
    'select visitor from share_visit where day >= current_date',
  );
  expect(before).not.toContainEqual(after.at(-1));
  await forgetVisits(app.orm.em.fork(), 30);
  expect(await editor.rows('select from share_salt')).toHaveLength(1);
  await countVisits(app.orm.em.fork());
  expect((await visits()).visits).toBe(4);

  // Nor is a visit missing while it is counted.
  await get(path, { 'user-agent': 'a fifth' });
  let looked: ReturnType<typeof visits> | undefined;
  await app.orm.em.fork().transactional(async (em) => {
    await em.execute('lock table share_visit in access exclusive mode');
    looked = visits();
    const waiting = `select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%share_visit%'`;
    await expect.poll(() => editor.rows(waiting)).toHaveLength(1);
    await countVisits(em);
  });
  expect((await looked)?.visits).toBe(5);

  // Whoever opens a link waits for nobody who changes its row.
  await app.orm.em.fork().transactional(async (em) => {
    await em.execute('select from share_link for update');
    expect((await get(path, { 'user-agent': 'a fourth' })).status).toBe(200);
  });
  expect((await visits()).visits).toBe(6);
});

test('a stolen dump lets nobody in', async () => {
  const { id, token } = await shared(owner, { targetId: first });
  const elsewhere = await shared(owner, { targetId: second });
  const tables = ['share_link', 'share_visit', 'share_salt'];
  const dump = await Promise.all(
    tables.map((table) => editor.rows<Record<string, unknown>>(`select * from ${table}`)),
  );
  expect(JSON.stringify(dump)).not.toContain(token);
  const row = given(dump[0]?.find((each) => each.id === id));
  for (const value of Object.values(row)) {
    for (const attempt of [String(value), String(value).slice(0, 22)]) {
      expect(await look(attempt)).toBeNull();
      expect((await get(`/s/${encodeURIComponent(attempt)}`)).status).toBe(404);
    }
  }
  const sealed = String(row.sealedToken ?? row.sealed_token);
  const own = new ShareTokens(given(app.config.accounts.jwtSecret));
  expect(own.open(id, sealed)).toBe(token);
  expect(() => new ShareTokens('another secret that is long enough').open(id, sealed)).toThrow();
  expect(() => own.open(elsewhere.id, sealed)).toThrow();
  const altered = `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`;
  expect(() => own.open(id, altered)).toThrow();
  // With another secret, all links are over, like all other tokens.
  const changed = await beside({ JWT_SECRET: 'another secret, of enough length for that' });
  expect((await get(`/s/${token}`, {}, await addressOf(changed))).status).toBe(404);
});

test('the pages have the colours and sizes of the player', async () => {
  const page = await readFile('public/share.css', 'utf8');
  const tokens = new Set(styleSheet().match(/--[\w-]+: [^;]+/g));
  const declared = page.match(/--[\w-]+: [^;]+/g) ?? [];
  expect(declared.length).toBeGreaterThan(15);
  for (const declaration of declared) expect(tokens).toContain(declaration);
});

test('who opens many pages has to wait', async () => {
  const limited = await beside({ RATE_LIMITS: 'sharePages=3/60,shareFiles=2/60,register=100/60' });
  const address = await addressOf(limited);
  const { path } = await shared(owner, { targetId: first });
  const [stream = ''] = await streamsOf(path);
  await editor.rows("delete from rate_limit where key like 'share_%'");
  const statuses = [];
  for (let time = 0; time < 4; time += 1) statuses.push((await get(path, {}, address)).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const last = await get(path, {}, address);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  const streamed = [];
  for (let time = 0; time < 3; time += 1) streamed.push((await get(stream, {}, address)).status);
  expect(streamed).toEqual([200, 200, 429]);
  await editor.rows("delete from rate_limit where key like 'share_%'");
});

test('with many links and visits, a page of links and an opened link read no more than they need', async () => {
  const person = await newPerson(app);
  await editor.rows(`
    with people as (
      insert into account (id, full_name, email, password_hash)
      select gen_random_uuid(), 'Somebody', 'p' || row || '@example.org', '-' from generate_series(1, 200) row returning id
    ), owners as (select id, 100 as links from people union all select '${person.id}', 999)
    insert into share_link (id, owner_id, created_at, song_id, token_hash, sealed_token, key_id)
    select gen_random_uuid(), owners.id, now() - link * interval '1 minute', '${first}', gen_random_uuid(), '-', '-'
    from owners, generate_series(1, links) link`);
  const { tokens } = app.services.services.get(shareServices);
  await editor.rows(`update share_link set key_id = '${tokens.keyId}', sealed_token = '${'A'.repeat(70)}'`);
  await editor.rows(`
    insert into share_visit (day, link_id, visitor, counted)
    select current_date, id, number::text, number > 1 from share_link, generate_series(1, 5) number`);
  await editor.rows('analyze share_link, share_visit, account');
  const { token } = await shared(person, { targetId: first });
  expect(await refusalsOf(person, { targetId: first })).toEqual([{ code: 'CONFLICT', field: ['input'] }]);
  const bounds = { maxRowsRead: 120 };
  const ofLinks = (fault: string) =>
    /share_/.test(fault.split(' in: ')[0] ?? '') || /rows read|Sort/.test(fault);
  const page = await plansOf(app, () =>
    by(person).query('{ shareLinks(first: 20) { nodes { id visits lastVisitedAt } } }'),
  );
  expect(page.flatMap((plan) => faultsOf(plan, bounds)).filter(ofLinks)).toEqual([]);
  const opened = await plansOf(app, () => app.query(lookShared, { token }));
  expect(opened.flatMap((plan) => faultsOf(plan, bounds)).filter(ofLinks)).toEqual([]);
  const counted = await plansOf(app, () => by(person).query('{ shareLinks(first: 1) { totalCount } }'));
  expect(counted.flatMap((plan) => faultsOf(plan, { maxRowsRead: 1200 })).filter(ofLinks)).toEqual([]);
});

describe.runIf(hasBrowser)('in a browser, signed out', () => {
  test('a shared album is heard, song after song, also within the page of another site', async () => {
    const { path } = await shared(owner, { targetId: albumId });
    const browser = await launchBrowser();
    // Of a minute each: what is to be seen of one is not over before somebody looks.
    await editor.addSound(60);
    for (const [index, title] of ['Alder', 'Beech', 'Chestnut'].entries()) {
      const tags = { TALB: 'Tall Woods', TRCK: String(index + 1), TDRC: '2020', picture: cover };
      await editor.created({ title, artist: 'The Joiners', audio: editor.audio(tags, 60) });
    }
    const [tall] = await editor.rows<{ id: string }>(`select id from album where title = 'Tall Woods'`);
    const heard = await shared(owner, { targetId: given(tall).id });
    const { page, faults } = await visit(browser, new URL(heard.path, url).href);
    await page.getByRole('button', { name: 'Play', exact: true }).first().click();
    await playsOn(page);
    await seekTo(page, 59);
    await expect.poll(() => page.locator('[data-now]').textContent()).toBe('Beech · The Joiners');
    await page.getByRole('link', { name: /^Chestnut/ }).click();
    await expect.poll(() => page.locator('[data-now]').textContent()).toBe('Chestnut · The Joiners');
    await playsOn(page);
    expect(faults).toEqual([]);

    // Without its script, a song is a link to its audio.
    const plain = await browser.newContext({ javaScriptEnabled: false });
    plain.setDefaultTimeout(60_000);
    const still = await plain.newPage();
    await still.goto(new URL(path, url).href);
    expect(await still.getByRole('heading', { level: 1 }).textContent()).toBe('Three <Woods>');
    expect(await still.getByRole('listitem').count()).toBe(3);
    expect(await still.locator('img.cover').evaluate((image) => image.naturalWidth)).toBe(512);
    await plain.close();

    const frame = await visit(browser, 'about:blank');
    const address = new URL(`${path}/embed`, url).href;
    const blog = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<link rel="icon" href="data:,"><iframe src="${address}" width="352" height="152" allow="autoplay"></iframe>`,
      );
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void blog.close());
    await once(blog, 'listening');
    await frame.page.goto(`http://127.0.0.1:${(blog.address() as AddressInfo).port}/`);
    const inner = frame.page.frameLocator('iframe');
    await inner.getByRole('button', { name: 'Play', exact: true }).click();
    await expect
      .poll(() => inner.locator('audio').evaluate((audio) => audio.currentTime))
      .toBeGreaterThan(0.3);
    const spills = await inner
      .locator('main')
      .evaluate((main) => main.ownerDocument.documentElement.scrollHeight > 152 || main.scrollWidth > 352);
    expect([spills, frame.faults]).toEqual([false, []]);
  });
});
