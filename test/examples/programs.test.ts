import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { newPerson, type Person } from '../accounts/sessions/people.ts';
import type { Editor } from '../catalog/admin/editor.ts';
import { talker } from '../messages/talkers.ts';
import { catalogFactory } from '../support/catalog.ts';
import { atFileEnd } from '../support/file-end.ts';
import { projectFolder } from '../support/server-build.ts';
import { runExample, startExample } from './example-program.ts';
import { serverWithAlbum, titles } from './tone-album.ts';

let editor: Editor;
let ada: Person;
const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-picture-'));
const picture = path.join(folder, 'me.png');

beforeAll(async () => {
  editor = await serverWithAlbum();
  ada = await newPerson(editor.app);
  const square = sharp({ create: { width: 300, height: 300, channels: 3, background: 'teal' } });
  await square.png().toFile(picture);
});
atFileEnd(() => rm(folder, { recursive: true }));

/** What each program is called with to act as somebody. */
const as = ({ email, password }: Person) => [editor.url, email, password];

describe('plain', () => {
  test('songs.ts lists all songs, page by page', async () => {
    const catalog = catalogFactory(editor.app.orm);
    for (let made = 1; made <= 50; made += 1) catalog.song({ title: `Track ${made}` });
    await catalog.save();
    const lines = await runExample('plain/songs.ts', editor.url);
    expect(lines.slice(0, 4)).toEqual(titles.map((title) => `The Joiners: ${title}, 3 s`));
    expect(lines).toHaveLength(55);
    expect(lines.at(-1)).toBe('54 songs');
  });

  test('sign.in.ts signs in and refreshes', async () => {
    const lines = await runExample('plain/sign.in.ts', ...as(ada));
    expect(lines).toEqual([`Signed in as Somebody (${ada.email})`, 'Refreshed, and still Somebody']);
  });

  test('sign.in.ts reports a wrong password', async () => {
    const attempt = runExample('plain/sign.in.ts', editor.url, ada.email, 'wrong password');
    await expect(attempt).rejects.toThrow(/password/);
  });

  test('offline.plays.ts records plays at the time they were noted, once', async () => {
    const cleo = await newPerson(editor.app);
    const [song] = await editor.rows<{ id: string }>("select id from song where title = 'Birch'");
    const file = path.join(folder, 'plays.json');
    const playedAt = new Date(Date.now() - 86_400_000).toISOString();
    const plays = JSON.stringify([{ songId: song?.id, clientId: 'noted on the train', playedAt }]);
    for (const _attempt of [1, 2]) {
      await writeFile(file, plays);
      expect(await runExample('plain/offline.plays.ts', ...as(cleo), file)).toEqual([
        `Recorded a play of ${playedAt}`,
      ]);
      expect(await readFile(file, 'utf8')).toBe('[]');
    }
    const recorded = await editor.rows<{ playedAt: Date }>(
      `select played_at as "playedAt" from play where user_id = '${cleo.id}'`,
    );
    expect(recorded.map((play) => play.playedAt.toISOString())).toEqual([playedAt]);
  });

  test('upload.ts sends a picture', async () => {
    const [line = ''] = await runExample('plain/upload.ts', ...as(ada), picture);
    expect(line).toMatch(/^300 × 300: http/);
    const answer = await fetch(line.slice(line.indexOf('http')));
    expect(answer.headers.get('content-type')).toBe('image/webp');
  });

  test('upload.ts reports an invalid file', async () => {
    const lines = await runExample('plain/upload.ts', ...as(ada), import.meta.filename);
    expect(lines.join()).toMatch(/^UNSUPPORTED_MEDIA: /);
  });

  test('messages.ts shows messages live, and those sent during an interruption', async () => {
    const bob = await newPerson(editor.app);
    const program = startExample('plain/messages.ts', ...as(bob));
    const { sockets } = editor.app.services;
    await expect.poll(() => sockets.subscriptions).toBe(1);
    const { tell } = talker(editor.app, ada.id);
    await tell(bob, 'live');
    await program.written((output) => output.includes('Somebody: live'), 'the message');
    for (const socket of editor.app.server.websocketServer.clients) socket.terminate();
    await tell(bob, 'meanwhile');
    await program.written((output) => output.includes('Somebody: meanwhile'), 'the second message');
    expect(program.output.match(/Somebody: live/g)).toHaveLength(1);
    await program.stop();
    await expect.poll(() => sockets.subscriptions).toBe(0);
  });
});

test('own-document.ts sends a document of its own', async () => {
  const lines = await runExample('plain/own-document.ts', editor.url, 'cedar');
  expect(lines[0]).toBe('Found Cedar');
  expect(lines[1]).toMatch(/^Trending: /);
});

describe('relay', () => {
  test('relay-compiler takes the schema and the documents, and would write what is checked in', async () => {
    const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
    await promisify(execFile)(process.execPath, [compiler, '--validate'], {
      cwd: path.join(projectFolder, 'examples/relay'),
    });
  });

  test('listening.ts pages, likes, and asks for a song again as a Node', async () => {
    await promisify(execFile)('npm', ['run', 'build:relay'], { cwd: path.join(projectFolder, 'examples') });
    const lines = await runExample('relay/dist/listening.js', ...as(await newPerson(editor.app)));
    expect(lines).toEqual(['Amber, Birch', 'Amber, Birch, Cedar, Dune', 'Liked: true', 'Asked again: true']);
  });
});

test('gql.tada: albums.ts shows the newest albums', async () => {
  const lines = await runExample('tada/albums.ts', editor.url);
  expect(lines).toEqual(['Four Woods by The Joiners (2020): 4 songs']);
});

describe('graphql-request', () => {
  test('playlist.ts creates a playlist', async () => {
    const lines = await runExample('graphql-request/playlist.ts', ...as(ada), 'Rainy days');
    expect(lines[0]).toBe('Rainy days: 3 songs');
    expect(lines).toHaveLength(4);
  });

  test('playlist.ts distinguishes faults of the input from faults of the request', async () => {
    const lines = await runExample('graphql-request/playlist.ts', ...as(ada), 'x'.repeat(201));
    expect(lines.join()).toMatch(/^INVALID input\.name: /);
  });
});

describe('urql', () => {
  test('favourites.ts likes songs and receives messages', async () => {
    const program = startExample('urql/favourites.ts', ...as(ada), 'Cedar');
    await program.written((output) => output.includes('Waiting'), 'that it waits');
    expect(program.output).toContain('Liked Cedar');
    const bob = await newPerson(editor.app);
    const { sockets } = editor.app.services;
    await expect.poll(() => sockets.subscriptions).toBe(1);
    await talker(editor.app, bob.id).tell(ada, 'Me, too');
    await program.written((output) => output.includes('Somebody: Me, too'), 'the message');
    expect((await program.ended).code).toBe(0);
  });
});
