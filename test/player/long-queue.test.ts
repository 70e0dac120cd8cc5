import { afterAll, beforeAll, expect, test, vi } from 'vitest';

beforeAll(() => void vi.stubGlobal('location', new URL('http://localhost')));
afterAll(() => void vi.unstubAllGlobals());

// What the server says is made up: that one of thousands of songs goes while they are on their way cannot be timed.
test('a queue of more songs than a request takes, some of them gone, is sent once, from the right place', async () => {
  const { client } = await import('../../player/src/api/client.ts');
  const { RequestError } = await import('@tonearm/client');
  const { mostSongs, QueueOutbox } = await import('../../player/src/playing/shared/queue.outbox.ts');
  const gone = 'song 12';
  const sent: { songIds: string[]; startAt?: number }[] = [];
  vi.spyOn(client, 'mutate').mockImplementation(async (_document, variables) => {
    const { input } = variables as { input: { songIds: string[]; startAt?: number } };
    const at = input.songIds.indexOf(gone);
    if (at < 0) {
      sent.push(input);
      return { ok: true, data: { playSongs: {}, queueSongs: {} } as never, errors: [] };
    }
    const userErrors = [
      { code: 'NOT_FOUND', message: 'Gone', field: ['input', 'songIds', String(at)] },
    ] as const;
    return {
      ok: false,
      error: new RequestError('Gone', 'REJECTED', { userErrors: [...userErrors] as never }),
    };
  });
  const idle = Promise.withResolvers<void>();
  const outbox = new QueueOutbox({
    idOf: () => undefined,
    version: () => 0,
    answered: () => undefined,
    failed: ({ message }) => idle.reject(new Error(message)),
    idle: idle.resolve,
  });
  const songIds = Array.from({ length: mostSongs + 20 }, (_, at) => `song ${at}`);
  const rest = { position: 0, playing: true, shuffled: false, deviceId: null };
  outbox.add({ kind: 'replace', songIds, startAt: 10, ...rest });
  await idle.promise;
  expect(sent.map(({ startAt }) => startAt)).toEqual([0, undefined]);
  expect(sent.flatMap((part) => part.songIds)).toEqual(songIds.slice(10).filter((id) => id !== gone));
  vi.restoreAllMocks();
});
