import { randomUUID } from 'node:crypto';
import type { Client, ClientOptions } from '@tonearm/client';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { given, newPerson, type Person } from '../accounts/sessions/people.ts';
import { talker } from '../messages/talkers.ts';
import { fileOf } from '../support/upload.ts';
import { type Restartable, restartableServer } from './restartable.ts';
import { expireToken } from './tokens.ts';

/** What a frontend does, by the means of one library. */
export interface Driver {
  client: Client;
  featured(): Promise<string[]>;
  /** The first two songs by title. */
  firstSongs(): Promise<string[]>;
  /** All songs so far, after two more. */
  moreSongs(): Promise<string[]>;
  /** Likes a song of the list. */
  like(title: string): Promise<unknown>;
  /** Whether the list shows the song as liked. */
  showsLiked(title: string): boolean;
  /** Calls back when the list is shown anew. */
  onShown(listener: () => void): void;
  liked(): Promise<string[]>;
  /** @returns the address of the new picture. */
  showPicture(picture: File): Promise<string>;
  /** Calls back with each message. */
  follow(listener: (text: string) => void): () => void;
  close?(): void;
}

/** Everything that a music app does in an evening, against the real server. */
export async function scriptedSession(
  makeDriver: (options: ClientOptions & { url: string }) => Driver,
): Promise<void> {
  const server = await restartableServer();

  test('signs in, browses, pages, likes, uploads, subscribes, and goes on after its token ran out and the server restarted', async () => {
    const [ada, bob] = [await newPerson(server.editor.app), await newPerson(server.editor.app)];
    const answered = new Set<string>();
    const driver = makeDriver({ url: server.url, fetch: noting(answered) });
    onTestFinished(async () => {
      driver.close?.();
      await driver.client.close();
    });
    const { client } = driver;
    expect((await client.session.signIn({ email: ada.email, password: 'wrong' })).error).toMatchObject({
      code: 'REJECTED',
      userErrors: [{ code: 'INVALID_CREDENTIALS' }],
    });
    const { email, password } = ada;
    expect((await client.session.signIn({ email, password })).data?.user?.id).toBe(ada.id);

    await browses(driver, answered);
    const heard = await hears(server, driver, ada, bob);
    const expired = await expireToken(client);
    expect(await driver.liked()).toEqual(['Cedar']);
    expect(await client.session.accessToken()).not.toBe(expired);
    await heard('after the token ran out');

    await server.stop();
    await server.startAgain();
    await heard('while nobody was connected');
    expect(await driver.liked()).toEqual(['Cedar']);
    await heard('after the restart');
  });
}

async function browses(driver: Driver, answered: ReadonlySet<string>): Promise<void> {
  expect((await driver.featured()).toSorted()).toEqual(['Amber', 'Birch', 'Cedar', 'Dune']);
  expect(await driver.firstSongs()).toEqual(['Amber', 'Birch']);
  expect(await driver.moreSongs()).toEqual(['Amber', 'Birch', 'Cedar', 'Dune']);
  const before: boolean[] = [];
  driver.onShown(() => {
    if (!answered.has('LikeSong')) before.push(driver.showsLiked('Cedar'));
  });
  await driver.like('Cedar');
  expect(before).toContain(true);
  expect(driver.showsLiked('Cedar')).toBe(true);
  expect(await driver.liked()).toEqual(['Cedar']);
  const square = sharp({ create: { width: 200, height: 200, channels: 3, background: 'teal' } });
  const picture = fileOf(await square.png().toBuffer(), `${randomUUID()}.png`, 'image/png');
  const address = await driver.showPicture(picture);
  expect((await fetch(address)).headers.get('content-type')).toBe('image/webp');
}

/** Notes the names of operations as they are answered. */
function noting(answered: Set<string>): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const [, name] = /(?:query|mutation) (\w+)/.exec(String(init?.body)) ?? [];
    if (name) answered.add(name);
    return response;
  };
}

/** @returns a function that lets the other one write, and waits until it is read. */
async function hears(server: Restartable, driver: Driver, ada: Person, bob: Person) {
  const texts: string[] = [];
  onTestFinished(driver.follow((text) => texts.push(text)));
  await expect.poll(() => server.app().services.sockets.subscriptions).toBe(1);
  const written: string[] = [];
  const heard = async (text: string) => {
    written.push(text);
    await talker(server.app(), given(bob).id).tell(ada, text);
    await expect.poll(() => texts).toEqual(written);
  };
  await heard('hello');
  return heard;
}
