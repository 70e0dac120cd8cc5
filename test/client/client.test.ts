import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  createClient,
  followMessages,
  memoryStore,
  pictureSources,
  pictureUrl,
  type TypedDocument,
  unwrap,
  useParser,
} from '@tonearm/client';
import * as documents from '@tonearm/client/documents';
import { Kind, parse, print, visit } from 'graphql';
import jwt from 'jsonwebtoken';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { endKey, makeKey } from '../accounts/access/api-keys.operations.ts';
import { CodeClock, newEnrolled } from '../accounts/access/two-factors.ts';
import { given, newAdministrator, newPerson, sessionOf } from '../accounts/sessions/people.ts';
import { serverWithAlbum } from '../examples/tone-album.ts';
import { talker } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { atFileEnd } from '../support/file-end.ts';
import { projectFolder } from '../support/server-build.ts';
import { addressOf } from '../support/socket.ts';
import { fileOf } from '../support/upload.ts';
import { type Fate, Gate } from './gate.ts';
import { expiredToken, expireToken } from './tokens.ts';

const editor = await serverWithAlbum();
const { app, url } = editor;
const gate = await Gate.before(url);
const manifest = path.join(projectFolder, 'packages/client/documents.json');
const trusted = await testApp({
  orm: app.orm,
  environment: { DOCUMENTS: 'trusted', DOCUMENTS_MANIFEST: manifest },
});
const opened: { close(): Promise<void> }[] = [];
atFileEnd(async () => {
  for (const client of opened) await client.close();
});

function newClient(address = url, options: Parameters<typeof createClient>[0] = {}) {
  const client = createClient({ url: address, ...options });
  opened.push(client);
  return client;
}

async function signedIn(address = url, options: Parameters<typeof createClient>[0] = {}) {
  const person = await newPerson(app);
  const client = newClient(address, options);
  const { email, password } = person;
  unwrap(await client.session.signIn({ email, password }));
  return { client, person };
}

/** A store in which a session was left. */
function storageOf(refreshToken: string) {
  return { ...memoryStore(), getItem: () => refreshToken };
}

async function songId(): Promise<string> {
  const [row] = await editor.rows<{ id: string }>("select id from song where title = 'Cedar'");
  return given(row).id;
}

describe('documents', () => {
  const all = Object.values(documents).filter((value) => typeof value === 'object') as TypedDocument<
    unknown,
    Record<string, unknown>
  >[];

  test('are all answered within the default limits, and so are pages of a hundred entries', async () => {
    const client = newClient();
    const { email, password } = await newAdministrator(app);
    unwrap(await client.session.signIn({ email, password }));
    const id = await songId();
    const faults: unknown[] = [];
    const queries = all.filter((document) => String(document).startsWith('query'));
    expect(queries.length).toBeGreaterThan(30);
    for (const document of queries) {
      const redirectUri = new URL('/sign-in', url).href;
      const sample = { id, songId: id, query: 'cedar', withUserId: id, redirectUri };
      const names = new Set<string>();
      visit(parse(String(document)), {
        VariableDefinition: ({ variable }) => void names.add(variable.name.value),
      });
      for (const first of [10, 100]) {
        const given = Object.entries({ ...sample, first }).filter(([name]) => names.has(name));
        const answer = await client.query(document, Object.fromEntries(given));
        if (answer.error || answer.errors.length > 0) faults.push([String(document).slice(0, 30), answer]);
      }
    }
    expect(faults).toEqual([]);
  });

  test('are those of the manifest, with which a server runs no others', async () => {
    const address = await addressOf(trusted);
    const { email, password } = await newPerson(app);
    const client = newClient(address);
    unwrap(await client.session.signIn({ email, password }));
    expect((await client.query(documents.HomeDocument)).ok).toBe(true);
    expect((await client.query('query Foreign { me { id } }')).ok).toBe(false);
  });

  test('are parsed documents, too, once a parser is lent', () => {
    useParser(parse);
    for (const document of all) {
      expect(document.kind).toBe(Kind.DOCUMENT);
      expect(print(document)).toBe(print(parse(String(document))));
    }
  });
});

describe('a session', () => {
  test('of a user with a second factor begins with its code', async () => {
    const person = await newEnrolled(app, new CodeClock(app));
    const client = newClient();
    const { email, password } = person;
    const { challenge, user } = unwrap(await client.session.signIn({ email, password }));
    expect([user, client.session.user, await client.session.accessToken()]).toEqual([
      undefined,
      null,
      undefined,
    ]);
    const wrong = await client.session.completeSignIn({ challenge: given(challenge).token, code: '000000' });
    expect([wrong.error?.code, wrong.error?.of('code')]).toEqual(['REJECTED', expect.any(String)]);
    const [code = ''] = person.recoveryCodes;
    unwrap(await client.session.completeSignIn({ challenge: given(challenge).token, code }));
    expect(client.session.user?.id).toBe(person.id);
    expect(await client.session.accessToken()).toEqual(expect.any(String));
  });

  test('is renewed once for requests that were sent together with an expired token', async () => {
    const { client } = await signedIn(gate.url);
    await expireToken(client);
    gate.next();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => client.query(documents.LikedSongsDocument)),
    );
    expect(answers.map(({ ok }) => ok)).toEqual(Array(8).fill(true));
    expect(gate.arrived.filter((name) => name === 'RefreshSession')).toHaveLength(1);
  });

  test('goes on from its storage, and survives the loss of the answer that renews it', async () => {
    const storage = memoryStore();
    const { person } = await signedIn(gate.url, { storage });
    const next = newClient(gate.url, { storage });
    gate.next('answer lost');
    expect((await next.session.resume()).data?.user?.id).toBe(person.id);
    expect(gate.arrived).toEqual(['RefreshSession', 'RefreshSession']);
    expect((await newClient(gate.url, { storage }).session.resume()).data?.user?.id).toBe(person.id);
  });

  test('ends for every client of it when it is signed out elsewhere', async () => {
    const storage = memoryStore();
    const { client } = await signedIn(url, { storage });
    const elsewhere = newClient(url, { storage });
    await elsewhere.session.resume();
    let ended = 0;
    client.session.onEnd(() => {
      ended += 1;
    });
    await elsewhere.session.signOut();
    const answer = await client.query(documents.LikedSongsDocument);
    expect(answer.error).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect([client.session.user, ended]).toEqual([null, 1]);
    expect((await client.query(documents.HomeDocument)).ok).toBe(true);
  });

  test('that begins while a refresh is on its way is not ended by its answer', async () => {
    const refreshed = Promise.withResolvers<void>();
    const signedIn = Promise.withResolvers<void>();
    const person = await newPerson(app);
    const client = newClient(url, {
      storage: storageOf('a token that is no longer one'),
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (!String(init?.body).includes('RefreshSession')) return answer;
        refreshed.resolve();
        await signedIn.promise;
        return answer;
      },
    });
    const resumed = client.session.resume();
    await refreshed.promise;
    const { email, password } = person;
    unwrap(await client.session.signIn({ email, password }));
    signedIn.resolve();
    expect((await resumed).data?.user?.id).toBe(person.id);
    expect(client.session.user?.id).toBe(person.id);
    expect((await client.query(documents.LikedSongsDocument)).ok).toBe(true);
  });

  test('takes over nothing that was asked in the one before', async () => {
    const [person, next] = [await newPerson(app), await newPerson(app)];
    const arrived = Promise.withResolvers<void>();
    const taken = Promise.withResolvers<void>();
    const held = newClient(url, {
      fetch: async (input, init) => {
        if (String(init?.body).includes('LikeSong')) {
          arrived.resolve();
          await taken.promise;
        }
        return fetch(input, init);
      },
    });
    const { email, password } = person;
    unwrap(await held.session.signIn({ email, password }));
    const liked = held.mutate(documents.LikeSongDocument, { songId: await songId() });
    await arrived.promise;
    await held.session.signOut();
    unwrap(await held.session.signIn({ email: next.email, password: next.password }));
    taken.resolve();
    expect((await liked).error?.code).toBe('UNAUTHENTICATED');
    expect((await held.query(documents.LikedSongsDocument)).data?.likedSongs?.totalCount).toBe(0);
  });

  test('tells an open subscription that it is over', async () => {
    const { client } = await signedIn();
    const before = app.services.sockets.subscriptions;
    const over = Promise.withResolvers<unknown>();
    client.subscribe(documents.PresenceChangedDocument, {}, { next: () => undefined, error: over.resolve });
    await expect.poll(() => app.services.sockets.subscriptions).toBeGreaterThan(before);
    await client.mutate(documents.LogoutDocument);
    expect(await over.promise).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(client.session.user).toBeNull();
  });
});

describe('an API key', () => {
  const titles = '{ songs(first: 1) { nodes { title } } }';

  async function withKey(scopes: ('READ' | 'LISTEN' | 'CATALOG' | 'ADMIN')[]) {
    const person = await newPerson(app);
    const owner = app.from({ token: person.accessToken });
    const { data } = await owner.query(makeKey, { input: { name: 'A program', scopes } });
    const { apiKey, secret } = given(data?.createApiKey);
    const client = newClient(url, { apiKey: given(secret) });
    return { client, person, owner, keyId: given(apiKey).id };
  }

  test('takes the place of a session in requests and files, within its scopes', async () => {
    const { client, person } = await withKey(['READ', 'LISTEN']);
    const me = await client.query<{ me: { id: string } }, object>('{ me { id } }');
    expect([unwrap(me).me.id, client.session.user]).toEqual([person.id, null]);
    const liked = await client.mutate(documents.LikeSongDocument, { songId: await songId() });
    expect(unwrap(liked).likeSong.song?.liked).toBe(true);
    const list = await client.mutate<{ importPlaylist: { playlist: { name: string } } }, object>(
      'mutation ($file: Upload!) { importPlaylist(file: $file, name: "Sent") { playlist { name } } }',
      { file: fileOf('#EXTM3U\n#EXTINF:3,The Joiners - Cedar\ncedar.mp3\n', 'list.m3u8') },
    );
    expect(unwrap(list).importPlaylist.playlist.name).toBe('Sent');
    const denied = await client.query('{ apiKeys { id } }');
    expect(denied.ok ? denied.errors[0]?.extensions : denied.error).toMatchObject({ code: 'FORBIDDEN' });
    const { email, password } = person;
    await expect(client.session.signIn({ email, password })).rejects.toThrow('API key');
  });

  test('that is revoked ends subscriptions, is told with its reason, and ends nothing twice', async () => {
    const { client, owner, keyId } = await withKey(['READ']);
    let ends = 0;
    client.session.onEnd(() => {
      ends += 1;
    });
    const over = Promise.withResolvers<string>();
    client.subscribe(
      'subscription { presenceChanged { online } }',
      {},
      {
        next: () => undefined,
        error: ({ code }) => over.resolve(code),
      },
    );
    await expect.poll(() => client.live.state).toBe('connected');
    await owner.query(endKey, { id: keyId });
    expect(await over.promise).toBe('UNAUTHENTICATED');
    for (let time = 0; time < 2; time += 1) {
      const answer = await client.query('{ likedSongs { totalCount } }');
      const error = answer.ok ? answer.errors[0]?.extensions : answer.error;
      expect(error).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'REVOKED' });
    }
    expect(ends).toBe(1);
    expect(await client.query(titles)).toMatchObject({ ok: true });
  });
});

describe('a request', () => {
  const tries: [Fate[], 'query' | 'mutate' | 'mutate with clientId', boolean][] = [
    [['busy', 'busy'], 'query', true],
    [['busy', 'busy'], 'mutate', true],
    [['limited'], 'mutate', true],
    [['lost', 'answer lost'], 'query', true],
    [['lost'], 'mutate', false],
    [['answer lost'], 'mutate with clientId', true],
    [['bad gateway', 'gateway timeout'], 'query', true],
    // The server may have done it.
    [['bad gateway'], 'mutate', false],
    [['bad gateway after it'], 'mutate', false],
    [['gateway timeout'], 'mutate', false],
    [['bad gateway after it'], 'mutate with clientId', true],
  ];

  test.each(tries)('after %j: %s is answered: %s', async (fates, kind, ok) => {
    const { client } = await signedIn(gate.url);
    const play = {
      songId: await songId(),
      ...(kind === 'mutate with clientId' && { clientId: randomUUID() }),
    };
    gate.next(...fates);
    const answer =
      kind === 'query'
        ? await client.query(documents.LikedSongsDocument)
        : await client.mutate(documents.RecordPlayDocument, play);
    expect(answer.ok).toBe(ok);
    if (!ok) expect(answer.error?.code).toBe(fates[0] === 'lost' ? 'NETWORK' : 'SERVICE_UNAVAILABLE');
    expect(gate.arrived).toHaveLength(ok ? fates.length + 1 : 1);
    if (kind === 'mutate with clientId')
      expect((await client.query(documents.PlayHistoryDocument)).data?.playHistory?.totalCount).toBe(1);
  });

  test('can be cancelled while it waits for another attempt', async () => {
    const { client } = await signedIn(gate.url);
    gate.next(...Array<Fate>(5).fill('lost'));
    const abort = new AbortController();
    const answer = client.query(documents.LikedSongsDocument, {}, { signal: abort.signal });
    await expect.poll(() => gate.arrived.length).toBeGreaterThan(0);
    abort.abort();
    expect((await answer).error?.code).toBe('CANCELLED');
  });

  test('says which fields of a form are wrong', async () => {
    const { error } = await newClient().session.signUp({ email: 'nobody', password: 'x', fullName: '' });
    expect(error?.code).toBe('REJECTED');
    expect(error?.of('email')).toEqual(expect.any(String));
    expect(error?.of('password')).toEqual(expect.any(String));
  });
});

/** Of a client of its own: how busy the machine is. */
async function millisecondsToConnect(): Promise<number> {
  const { client } = await signedIn();
  const began = performance.now();
  const connected = Promise.withResolvers<void>();
  client.live.onState((state) => state === 'connected' && connected.resolve());
  const stop = client.subscribe(documents.PresenceChangedDocument, {}, { next: () => undefined });
  await connected.promise;
  stop();
  return performance.now() - began;
}

describe('live', () => {
  test('a conversation without a message yet loses none during an interruption', async () => {
    const { client, person } = await signedIn();
    const bob = talker(app, (await newPerson(app)).id);
    const cleo = talker(app, (await newPerson(app)).id);
    const heard: string[] = [];
    const connected = Promise.withResolvers<void>();
    client.live.onState((state) => state === 'connected' && connected.resolve());
    followMessages(client, { withUserId: bob.id }, { message: ({ content }) => heard.push(content) });
    await connected.promise;
    for (const socket of app.server.websocketServer.clients) socket.terminate();
    for (const text of ['one', 'two', 'three']) await bob.tell(person, text);
    await cleo.tell(person, 'something else');
    await expect.poll(() => heard).toEqual(['one', 'two', 'three']);
    for (const socket of app.server.websocketServer.clients) socket.terminate();
    await bob.tell(person, 'four');
    await expect.poll(() => heard).toEqual(['one', 'two', 'three', 'four']);
  });

  test('a message between a look at an empty history and the beginning of the subscription is heard', async () => {
    const person = await newPerson(app);
    const bob = talker(app, (await newPerson(app)).id);
    await bob.tell(person, 'one');
    const sent = Promise.withResolvers<void>();
    /** Loses what begins a subscription: none begins later. */
    class LateSocket extends WebSocket {
      override send(data: Parameters<WebSocket['send']>[0]): void {
        if (String(data).includes('"type":"subscribe"')) sent.resolve();
        else super.send(data);
      }
    }
    let looks = 0;
    const client = newClient(url, {
      webSocket: LateSocket,
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (!/query Messages\b/.test(String(init?.body))) return answer;
        looks += 1;
        // Until then, the client knows of no message after which the subscription could begin.
        if (looks === 1) await sent.promise;
        // The second look, at the connection, has seen nothing of it.
        if (looks === 2) await bob.tell(person, 'two');
        return answer;
      },
    });
    const { email, password } = person;
    unwrap(await client.session.signIn({ email, password }));
    const heard: string[] = [];
    const given = { withUserId: bob.id, after: null };
    followMessages(client, given, { message: ({ content }) => heard.push(content) });
    await expect.poll(() => heard).toEqual(['one', 'two']);
  });

  test('goes on over the same socket when its token is replaced in time', async () => {
    const { client, person } = await signedIn();
    const bob = talker(app, (await newPerson(app)).id);
    const user = given(client.session.user);
    const seconds = Math.max(4, Math.ceil((await millisecondsToConnect()) / 100));
    const end = Date.now() + seconds * 1000;
    const options = { issuer: 'tonearm', audience: 'access', expiresIn: seconds } as const;
    const claims = { sub: person.id, sid: await sessionOf(app, given(await client.session.accessToken())) };
    const short = jwt.sign(
      { ...claims, role: 'USER' },
      'a secret that only tests use, of enough length',
      options,
    );
    const tokens = {
      accessToken: short,
      accessTokenExpiresAt: new Date(end).toISOString(),
      refreshToken: null,
    };
    await client.session.take({ ...tokens, user, errors: [] });

    const states: string[] = [];
    client.live.onState((state) => states.push(state));
    const heard: string[] = [];
    followMessages(client, { after: null }, { message: ({ content }) => heard.push(content) });
    await expect.poll(() => states).toEqual(['connected']);
    await client.session.renewedToken(short);
    // Past the end of the token with which the socket was opened.
    await expect.poll(() => Date.now()).toBeGreaterThan(end + 1_500);
    await bob.tell(person, 'still here');
    await expect.poll(() => heard).toEqual(['still here']);
    expect(states).toEqual(['connected']);
  });

  test('messages from now on are without older ones also if the newest could not be asked at first', async () => {
    const person = await newPerson(app);
    const bob = talker(app, (await newPerson(app)).id);
    await bob.tell(person, 'long ago');
    let asked = 0;
    const known = Promise.withResolvers<void>();
    const client = newClient(url, {
      fetch: async (input, init) => {
        if (!/query Messages\b/.test(String(init?.body))) return fetch(input, init);
        asked += 1;
        if (asked === 1) return new Response('Something else than the server', { status: 404 });
        const answer = await fetch(input, init);
        if (asked === 3) known.resolve();
        return answer;
      },
    });
    const { email, password } = person;
    unwrap(await client.session.signIn({ email, password }));
    const heard: string[] = [];
    followMessages(client, {}, { message: ({ content }) => heard.push(content) });
    await known.promise;
    await bob.tell(person, 'now');
    await expect.poll(() => heard.at(-1)).toBe('now');
    expect(heard).toEqual(['now']);
  });

  test('a socket stays connected when the one before it closes late', async () => {
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const closed = Promise.withResolvers<void>();
    class LateToClose extends WebSocket {
      override close(...why: Parameters<WebSocket['close']>): void {
        this.addEventListener('close', () => closed.resolve());
        void second.promise.then(() => super.close(...why));
      }
    }
    const { client } = await signedIn(url, { webSocket: LateToClose });
    const states: string[] = [];
    client.live.onState((state) => {
      states.push(state);
      if (state === 'connected') (states.length === 1 ? first : second).resolve();
    });
    const follow = () => client.subscribe(documents.PresenceChangedDocument, {}, { next: () => undefined });
    follow();
    await first.promise;
    void client.live.close();
    follow();
    await closed.promise;
    expect(states).toEqual(['connected', 'disconnected', 'connected']);
    expect(client.live.state).toBe('connected');
  });

  test('a token that comes while the socket opens is handed in once it is open', async () => {
    const sent: string[] = [];
    const begun = Promise.withResolvers<void>();
    const renewed = Promise.withResolvers<void>();
    class SlowSocket extends WebSocket {
      override send(data: Parameters<WebSocket['send']>[0]): void {
        sent.push(String(data));
        if (String(data).includes('connection_init')) {
          begun.resolve();
          void renewed.promise.then(() => super.send(data));
        } else super.send(data);
      }
    }
    const { client, person } = await signedIn(url, { webSocket: SlowSocket });
    const connected = Promise.withResolvers<void>();
    client.live.onState((state) => state === 'connected' && connected.resolve());
    client.subscribe(documents.PresenceChangedDocument, {}, { next: () => undefined });
    await begun.promise;
    const token = expiredToken(person.id);
    const user = given(client.session.user);
    const accessTokenExpiresAt = new Date(Date.now() + 900_000).toISOString();
    await client.session.take({
      accessToken: token,
      accessTokenExpiresAt,
      refreshToken: null,
      user,
      errors: [],
    });
    renewed.resolve();
    await connected.promise;
    expect(sent.filter((text) => text.includes('"ping"')).join()).toContain(token);
  });

  test('a socket that is closed while it opens without a session is simply closed', async () => {
    const client = newClient();
    client.subscribe(documents.PresenceChangedDocument, {}, { next: () => undefined });
    await expect(client.live.close()).resolves.toBeUndefined();
    expect(client.live.state).toBe('disconnected');
  });

  test('a subscription says that it began again', async () => {
    const { client } = await signedIn();
    const connected = Promise.withResolvers<void>();
    const resumed = Promise.withResolvers<void>();
    client.live.onState((state) => state === 'connected' && connected.resolve());
    client.subscribe(
      documents.PresenceChangedDocument,
      {},
      { next: () => undefined, resumed: resumed.resolve },
    );
    await connected.promise;
    for (const socket of app.server.websocketServer.clients) socket.terminate();
    await resumed.promise;
  });
});

test('the addresses of a picture are those that the server answers for each width', async () => {
  const { client } = await signedIn();
  const wide = sharp({ create: { width: 700, height: 300, channels: 3, background: 'plum' } });
  const image = fileOf(await wide.png().toBuffer(), 'me.png');
  const { data } = await client.mutate(documents.UpdateProfileDocument, { input: { image } });
  const picture = given(data?.updateProfile.user?.image);
  const widths = [1, 64, 65, 256, 300, 512, 513, 700, 701, 1024, 4000];
  const text = `{ me { image { ${widths.map((width) => `w${width}: url(width: ${width})`).join(' ')} } } }`;
  const answer = await client.query<{ me: { image: Record<string, string> } }, object>(text);
  const answered = widths.map((width) => answer.data?.me.image[`w${width}`]);
  expect(widths.map((width) => pictureUrl(picture, width))).toEqual(answered);
  const sources = pictureSources(picture).split(', ');
  expect(sources.map((source) => source.split(' ')[1])).toEqual(['64w', '128w', '256w', '512w', '700w']);
  for (const source of sources) expect((await fetch(given(source.split(' ')[0]))).status).toBe(200);
});

test('of signed addresses, those in the picture are used', () => {
  const picture = {
    url: '/full.webp?signature=1',
    small: '/s.webp?signature=2',
    large: '/l.webp?signature=3',
  };
  const addresses = [1, 128, 129, 512, 513].map((width) => pictureUrl({ ...picture, width: 900 }, width));
  expect(addresses).toEqual([picture.small, picture.small, picture.large, picture.large, picture.url]);
});

test('nothing else is sent while an operation ends the session, nor afterwards', async () => {
  const sent: (string | undefined)[] = [];
  const { client, person } = await signedIn(url, {
    fetch: (input, init) => {
      sent.push(/(?:query|mutation) (\w+)/.exec(String(init?.body))?.[1]);
      return fetch(input, init);
    },
  });
  const ended: string[] = [];
  client.session.onEnd(() => ended.push('by somebody else'));
  sent.length = 0;
  const remove = (password: string) => [
    client.mutate(documents.DeleteAccountDocument, { password }, { endsSession: true }),
    client.query(documents.ViewerDocument),
  ];
  const [refused, meanwhile] = await Promise.all(remove('not the password'));
  expect([refused?.error?.code, meanwhile?.ok, client.session.user?.id]).toEqual([
    'REJECTED',
    true,
    person.id,
  ]);
  const [deleted, late] = await Promise.all(remove(person.password));
  expect([deleted?.ok, late?.error?.code, client.session.user]).toEqual([true, 'UNAUTHENTICATED', null]);
  expect(sent).toEqual(['DeleteAccount', 'Viewer', 'DeleteAccount']);
  expect(ended).toEqual([]);
});
