import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { storeOrigins } from '../../src/server/origins.policy.ts';
import { talker } from '../messages/talkers.ts';
import { findingsOn, overflowOf } from '../panel/page-audit.ts';
import { hasBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { type Listener, Listening, type Tab } from './listener.ts';
import { differenceTo } from './pictures.ts';
import { type AppScreen, openScreens, ownScreens, type Places } from './screens.ts';

const built = path.resolve('player/dist');
let listening: Listening;

const looks = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.runIf(hasBrowser)('every screen', () => {
  let places: Places;
  let listener: Listener;

  beforeAll(async () => {
    listening = await Listening.start();
  });

  test('is accessible and no wider than the window, on a phone and a laptop, light and dark', async () => {
    listener = await listening.signedUp('Lee Listener', '/settings', {
      reducedMotion: 'reduce',
      serviceWorkers: 'allow',
    });
    const person = await listening.signedUp('Percy Person', '/settings');
    places = { personId: await idOf(person), roomId: '', ...(await catalog()) };
    await talker(listening.editor.app, places.personId).tell(
      { id: await idOf(listener) },
      'Have you heard it?',
    );
    await person.page.close();
    await listener.page.goto(`${listening.url}/albums/${places.albumId}`);
    for (const entry of ['Add to queue', 'Keep on this device']) {
      await listener.page.getByRole('button', { name: 'More for Paths' }).click();
      await listener.page.getByRole('menuitem', { name: entry }).click();
    }
    await listener.page.getByRole('main').getByRole('button', { name: 'On this device' }).waitFor();
    await listener.page.goto(`${listening.url}/rooms`);
    await listener.page.getByLabel('Name of the room').fill('Walking together');
    await listener.page.getByRole('button', { name: 'Open a room' }).click();
    await listener.page.waitForURL(/\/rooms\/[\w-]{36}$/);
    places = { ...places, roomId: given(listener.page.url().split('/').at(-1)) };
    await walk(listener, ownScreens, places);
    expect(listener.faults).toEqual([]);
  }, 600_000);

  test('is so for those who are not signed in', async () => {
    const tab = await listening.tab('/sign-in', { reducedMotion: 'reduce' });
    await walk(tab, openScreens, places);
    expect(tab.faults).toEqual([]);
  }, 600_000);

  test('is reached by the keyboard, which lists what it does', async () => {
    const { page } = await listening.tab('/sign-in');
    await page.getByLabel('E-mail').waitFor();
    // A field takes what is typed.
    await page.keyboard.type('?/');
    expect(await page.getByLabel('E-mail').inputValue()).toBe('?/');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await list.getByText('Search', { exact: true }).waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
    await page.keyboard.type('rain');
    await page.waitForURL('**/search?q=rain');
    // The first thing that Tab finds leads past the bars.
    await page.reload();
    await page.getByRole('banner').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main');
  });

  test('opens without a network after the first visit, and says so', async () => {
    const { page, faults } = await listening.signedUp('Otto Offline', '/settings', {
      serviceWorkers: 'allow',
    });
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    const manifest = await page.evaluate<string>('document.querySelector("link[rel=manifest]").href');
    expect(await (await fetch(manifest)).json()).toMatchObject({ name: 'Tonearm', display: 'standalone' });
    expect(faults).toEqual([]);
    await page.context().setOffline(true);
    // From this device, also an address that was never opened.
    await page.goto(`${listening.url}/settings`);
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await page.getByText('You are offline.').first().waitFor();
    await expect.poll(() => page.getByLabel('Name').inputValue()).toBe('Otto Offline');
    await page.context().setOffline(false);
  });
});

describe('the built player', () => {
  test('loads no more than 150 KB of compressed JavaScript before its first screen', async () => {
    const html = await readFile(path.join(built, 'index.html'), 'utf8');
    const entries = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) =>
      given(name),
    );
    const home = (await readdir(path.join(built, 'assets'))).filter((name) =>
      /^home\.page-.*\.js$/.test(name),
    );
    const loaded = new Set<string>();
    for (const name of [...entries, ...home]) await load(name, loaded);
    const sizes = await Promise.all(
      [...loaded].map(async (name) => (await stat(path.join(built, 'assets', `${name}.br`))).size),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(150_000);
  });

  test('is cached for good by the names of its files, and asked for again otherwise', async () => {
    const { server } = listening.editor.app;
    const [asset] = await readdir(path.join(built, 'assets'));
    const headers = { 'accept-encoding': 'br' };
    const named = await server.inject({ url: `/assets/${asset}`, headers });
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(named.headers['content-encoding']).toBe('br');
    for (const url of ['/', '/service-worker.js', '/manifest.webmanifest', '/icon-512.png']) {
      const answer = await server.inject({ url });
      expect([url, answer.statusCode, answer.headers['cache-control']]).toEqual([url, 200, 'no-cache']);
    }
    const { statusCode } = await server.inject({ url: '/nothing/there' });
    expect(statusCode).toBe(404);
  });
});

test('songs are fetched from the bucket that redirects lead to', () => {
  const bucket = { bucket: 'music', region: 'eu', credentials: undefined };
  const of = (s3: { endpoint?: string; publicUrl?: string; forcePathStyle: boolean }) =>
    storeOrigins({ media: { s3: { endpoint: undefined, publicUrl: undefined, ...bucket, ...s3 } } });
  expect(of({ forcePathStyle: false })).toEqual(['https://amazonaws.com', 'https://*.amazonaws.com']);
  expect(of({ endpoint: 'http://store.lan:9000/', forcePathStyle: true })).toEqual(['http://store.lan:9000']);
  expect(
    of({ endpoint: 'https://store.example', publicUrl: 'https://cdn.example/a', forcePathStyle: true }),
  ).toEqual(['https://cdn.example', 'https://store.example']);
});

/** A light phone and a dark laptop show both sizes and both schemes. */
function isSeenWhole(width: number, colorScheme: 'light' | 'dark'): boolean {
  return (width === 390) === (colorScheme === 'light');
}

async function walk({ page }: Tab, screens: Record<string, AppScreen>, places: Places): Promise<void> {
  for (const [name, { path: at, shown, pictured }] of Object.entries(screens)) {
    await page.goto(`${listening.url}${at(places)}`);
    await shown(page).first().waitFor();
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      const screen = `${name}, ${width}, ${colorScheme}`;
      const seen = isSeenWhole(width, colorScheme);
      // Schemes differ in their colours alone.
      expect({ [screen]: await findingsOn(page, seen ? 'whole' : 'colours') }).toEqual({ [screen]: [] });
      expect({ [screen]: await overflowOf(page) }).toEqual({ [screen]: 0 });
      if (pictured && seen)
        expect({ [screen]: await differenceTo(`${name} ${width}`, page, pictured(page)) }).toEqual({
          [screen]: null,
        });
    }
  }
}

/** A song with an album, an artist and a genre, on a public playlist. */
async function catalog(): Promise<Omit<Places, 'personId' | 'roomId'>> {
  const { editor } = listening;
  const audio = editor.audio({ TALB: 'Paths', TCON: 'Hiking', TRCK: '1' });
  const { id } = await editor.created({ title: 'A long walk', artist: 'The Walkers', audio });
  const [made] = await editor.rows<Record<'albumId' | 'artistId' | 'genreId', string>>(
    `select album_id as "albumId", artist_id as "artistId", (select id from genre) as "genreId" from song where id = '${id}'`,
  );
  await editor.query(
    'mutation ($input: CreatePlaylistInput!) { createPlaylist(input: $input) { errors { code } } }',
    {
      input: { name: 'Ways', public: true, songIds: [id] },
    },
  );
  const [playlist] = await editor.rows<{ id: string }>('select id from playlist');
  return { ...given(made), playlistId: given(playlist).id };
}

/** A file, and those that it imports before it runs. */
async function load(name: string, loaded: Set<string>): Promise<void> {
  if (loaded.has(name)) return;
  loaded.add(name);
  const code = await readFile(path.join(built, 'assets', name), 'utf8');
  for (const [, imported] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    await load(given(imported), loaded);
}

async function idOf({ email }: Listener): Promise<string> {
  const [row] = await listening.editor.rows<{ id: string }>(
    `select id from account where email = '${email}'`,
  );
  return given(row).id;
}
