import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeTone } from '../../support/audio-files.ts';
import { hasNginx } from '../../support/nginx.ts';
import { hasRedis } from '../../support/redis.ts';
import { dataFolder } from '../../support/server.ts';
import { administrator, type Installation, installation, type Machine } from './installation.ts';
import { ask, Load, readRange, uploadSong } from './load.ts';
import { inbox, newcomer, type Person, say, signedIn } from './people.ts';

const runs = hasNginx && hasRedis;
const what = `two servers behind nginx${runs ? '' : ' (left out: needs nginx and redis-server on the PATH)'}`;

describe.skipIf(!runs)(what, async () => {
  // Not in a hook: what is to be closed after all tests has to be known before them.
  const { address, errors, machines, redis, replica, bucket }: Installation = runs
    ? await installation()
    : ({} as never);
  const [one, other] = machines;
  let editor: Person;
  let sound: Buffer;

  beforeAll(async () => {
    editor = await signedIn(address, administrator);
    sound = await readFile(await makeTone(path.join((await dataFolder()).media, 'a.mp3'), { seconds: 1 }));
  });

  /** Resolves when each says that these parts are missing. */
  const degraded = async (...parts: string[]) => {
    const body = { status: 'ready', ...(parts.length > 0 && { degraded: parts }) };
    for (const machine of machines) await expect.poll(() => machine.ready()).toEqual({ status: 200, body });
  };

  /** Stops a server as its service manager does, starts it again, and waits until nginx has it back. */
  async function restart(machine: Machine): Promise<void> {
    expect(await machine.process.stop()).toEqual({ code: 0, signal: null });
    await machine.start();
    await expect.poll(() => machine.answered).toBeGreaterThan(10);
  }

  /** Requests of each kind, none of them repeated by the client. */
  async function underLoad(sender: Person, receiver: Person): Promise<{ load: Load; sent: string[] }> {
    const song = await uploadSong(address, editor.token, sound, 'First');
    const load = new Load();
    const sent: string[] = [];
    load.begin(
      'query',
      async () => void (await ask(address, undefined, '{ songs(first: 5) { nodes { title } } }')),
    );
    load.begin('message', async (count) => {
      const input = { receiverId: receiver.id, content: `message ${count}` };
      await ask(
        address,
        sender.token,
        'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } errors { code } } }',
        { input },
      );
      sent.push(input.content);
    });
    load.begin('mutation', async () => {
      const like = 'mutation ($id: ID!) { likeSong(songId: $id) { song { liked } errors { code } } }';
      await ask(address, receiver.token, like, { id: song.id });
    });
    load.begin(
      'upload',
      async (count) => void (await uploadSong(address, editor.token, sound, `Song ${count}`)),
    );
    load.begin('range', () => readRange(new URL(song.audioUrl, address).href, 100, 999));
    await expect.poll(() => load.least).toBeGreaterThan(10);
    return { load, sent };
  }

  test('a rolling restart under load loses no request and no message', async () => {
    const [sender, receiver] = [await newcomer(address), await newcomer(address)];
    const received = inbox(receiver);
    const { load, sent } = await underLoad(sender, receiver);
    for (const machine of machines) await restart(machine);
    await load.stop();
    expect(load.faults, await errors()).toEqual([]);
    await expect.poll(() => received.at(-1)).toBe(sent.at(-1));
    expect(received).toEqual(sent);
    for (const machine of machines)
      expect(machine.process.log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  test('sockets of a killed server come back at the other one, and catch up', async () => {
    const [sender, receiver] = [await newcomer(address), await newcomer(address)];
    const received = inbox(receiver);
    await say(sender, receiver, 'before');
    await expect.poll(() => received).toEqual(['before']);
    const figure = 'tonearm_sockets{kind="websocket"}';
    const before = await Promise.all(machines.map((machine) => machine.figure(figure)));
    // One more: that of this receiver is at one of the two, and the last to have come.
    const [dying, living] = (before[0] ?? 0) > (before[1] ?? 0) ? [one, other] : [other, one];
    await dying.process.stop('SIGKILL');
    const sent = Array.from({ length: 20 }, (_, index) => `while away ${index}`);
    for (const content of sent) await say(sender, receiver, content);
    await expect.poll(() => received).toEqual(['before', ...sent]);
    expect(await living.figure(figure)).toBeGreaterThan(0);
    await dying.start();
    await degraded();
  });

  test('without Redis, both go on and say so, events come late, and all heals', async () => {
    const [sender, receiver] = [await newcomer(one.url), await newcomer(other.url)];
    const received = inbox(receiver);
    await say(sender, receiver, 'before');
    await expect.poll(() => received).toEqual(['before']);
    await redis.kill();
    await degraded('redis');
    await say(sender, receiver, 'meanwhile');
    await ask(one.url, sender.token, 'mutation { logout { success } }');
    // Both learn of it by looking into the database from time to time.
    await expect.poll(() => received).toEqual(['before', 'meanwhile']);
    const me = () => ask(other.url, sender.token, '{ me { id } }');
    await expect.poll(me).toEqual({ me: null });
    expect(await one.figure('tonearm_degraded{part="redis"}')).toBe(1);

    await redis.restart();
    await degraded();
    const again = await newcomer(one.url);
    await say(again, receiver, 'after');
    await expect.poll(() => received).toEqual(['before', 'meanwhile', 'after']);
  });

  test('without the replica, the primary answers, and no query fails', async () => {
    const load = new Load();
    for (const { url } of machines)
      load.begin(
        url,
        async () => void (await ask(url, undefined, '{ songs(first: 5) { nodes { title } } }')),
      );
    await expect.poll(() => load.least).toBeGreaterThan(10);
    await replica.cut();
    await degraded('replica');
    const before = load.least;
    await expect.poll(() => load.least).toBeGreaterThan(before + 10);
    await replica.restore();
    await degraded();
    await load.stop();
    expect(load.faults).toEqual([]);
  });

  test('without the bucket, uploads say so, all else goes on, and all heals', async () => {
    await bucket.cut();
    await degraded('storage');
    await expect(uploadSong(address, editor.token, sound, 'Nowhere')).rejects.toThrow('SERVICE_UNAVAILABLE');
    await ask(address, undefined, '{ songs(first: 5) { nodes { title } } }');
    await bucket.restore();
    await degraded();
    await uploadSong(address, editor.token, sound, 'Somewhere');
  });
});
