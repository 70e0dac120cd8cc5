import { createHash } from 'node:crypto';
import { getDirective } from '@graphql-tools/utils';
import { type GraphQLField, type GraphQLFormattedError, isObjectType } from 'graphql';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { schema } from '../../graphql/policies/callers.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { addressOf, socketOf } from '../../support/socket.ts';
import { fileOf, upload } from '../../support/upload.ts';
import { sampleDocument, uploadDocument } from '../authorization/sample.operations.ts';
import { appBeside, codes, database, given, newAdministrator, newPerson } from '../sessions/people.ts';
import { endKey, makeKey, myKeys } from './api-keys.operations.ts';

type Scope = 'READ' | 'LISTEN' | 'CATALOG' | 'ADMIN';
const scopes: readonly Scope[] = ['READ', 'LISTEN', 'CATALOG', 'ADMIN'];

const app = await testApp();
const administrator = await newAdministrator(app);
const person = await newPerson(app);
const make = catalogFactory(app.orm);
const song = make.song();
await make.save();

async function newKey(scopesOfKey: readonly Scope[], owner = person, more: { expiresAt?: string } = {}) {
  const input = { name: 'A program', scopes: [...scopesOfKey], ...more };
  const { data } = await app.from({ token: owner.accessToken }).query(makeKey, { input });
  expect(data?.createApiKey.errors).toEqual([]);
  return { ...given(data?.createApiKey.apiKey), secret: given(data?.createApiKey.secret) };
}

const as = (secret: string, server = app) => server.from({ token: secret });
const whoIs = (secret: string, server = app) =>
  as(secret, server).query<{ me: { id: string } | null }, unknown>('{ me { id } }');
const standing = async (secret: string, server = app) => {
  const answer = await as(secret, server).query('{ playlists { totalCount } }');
  return answer.errors?.[0]?.extensions?.reason ?? 'IN';
};

test('the secret of a key is shown once, can be recognized, and is stored as its hash', async () => {
  const { secret, ...key } = await newKey(['LISTEN', 'READ']);
  expect(secret).toMatch(/^tonearm_[\w-]{64}$/);
  expect(secret.startsWith(key.prefix)).toBe(true);
  expect(key).toMatchObject({
    name: 'A program',
    scopes: ['READ', 'LISTEN'],
    lastUsedAt: null,
    expiresAt: null,
  });
  const { data } = await app.from({ token: person.accessToken }).query(myKeys);
  expect(data?.apiKeys?.[0]).toEqual({ ...key, createdAt: undefined });
  const { rows } = await sql<{ row: string; hash: string }>`
    select api_key::text as row, secret_hash as hash from api_key where id = ${key.id}`.execute(
    database(app),
  );
  expect(rows[0]?.hash).toBe(createHash('sha256').update(secret).digest('hex'));
  expect(JSON.stringify([rows, app.log])).not.toContain(secret);
  expect((await whoIs(secret)).data?.me?.id).toBe(person.id);
});

test('faults of a new key are told', async () => {
  const client = app.from({ token: person.accessToken });
  const input = { name: ' ', scopes: [], expiresAt: '2020-01-01T00:00:00Z' };
  const { data } = await client.query(makeKey, { input });
  expect(data?.createApiKey.errors).toEqual(
    ['name', 'scopes', 'expiresAt'].map((field) => ({ code: 'INVALID', field: ['input', field] })),
  );
  const twice = await client.query(makeKey, { input: { name: 'Twice', scopes: ['READ', 'READ'] } });
  expect(twice.data?.createApiKey.errors).toEqual([{ code: 'INVALID', field: ['input', 'scopes'] }]);
});

// ── What a key may do: every field of the schema ──

interface RootField {
  kind: 'query' | 'mutation' | 'subscription';
  field: GraphQLField<unknown, unknown>;
}

const fieldsOf = (kind: RootField['kind'], type = schema.getRootType(kind as never)): RootField[] =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
const rootFields = (['query', 'mutation', 'subscription'] as const).flatMap((kind) => fieldsOf(kind));

/** Scopes that the schema names for a field; undefined if it says nothing at all. */
function scopesOf(field: GraphQLField<unknown, unknown>): Scope[] | undefined {
  const applied = getDirective(schema, field, 'auth')?.[0] ?? getDirective(schema, field, 'public')?.[0];
  if (!applied) return undefined;
  return applied.scope ? [applied.scope as Scope, ...((applied.also ?? []) as Scope[])] : [];
}

const harmless = { scalars: { Boolean: false, DateTime: '2030-01-01T00:00:00Z' }, emptyLists: true };

/** With what does no harm; undefined for those that need a file. */
const documentFor = ({ kind, field }: RootField) => sampleDocument(kind, field, harmless);

const isRefused = ({ errors }: { errors?: readonly GraphQLFormattedError[] | undefined }) =>
  errors?.some(({ message, extensions }) => extensions?.code === 'FORBIDDEN' && /API key/.test(message)) ??
  false;

const mayUse = (field: GraphQLField<unknown, unknown>, scope: Scope) => {
  const needed = scopesOf(field) ?? [];
  return needed.length > 0 && (scope === 'ADMIN' || needed.includes(scope));
};

const sessionsOnly = [
  'apiKeys',
  'changePassword',
  'createApiKey',
  'deleteAccount',
  'login',
  'logout',
  'refreshSession',
]
  .concat(['register', 'requestEmailVerification', 'requestPasswordReset', 'resetPassword', 'revokeApiKey'])
  .concat(['revokeSessions', 'verifyEmail']);

test('every root field says what a key needs, or that it is for sessions only', () => {
  const silent = rootFields.filter(({ field }) => scopesOf(field) === undefined);
  expect(silent.map(({ field }) => field.name)).toEqual([]);
  const forNoKey = rootFields
    .filter(({ field }) => scopesOf(field)?.length === 0)
    .map(({ field }) => field.name);
  expect(forNoKey).toEqual(expect.arrayContaining(sessionsOnly));
  for (const name of forNoKey)
    expect(sessionsOnly.includes(name) || /totp|passkey|login|oidc|identit|export/i.test(name), name).toBe(
      true,
    );
});

test.each(scopes)(
  'a key with the scope %s gets through to the fields of its scope, and to no others',
  async (scope) => {
    const { secret } = await newKey([scope], administrator);
    const wrong: string[] = [];
    for (const root of rootFields.filter(({ kind }) => kind !== 'subscription')) {
      const document = documentFor(root);
      if (document === undefined) continue;
      const answer = await as(secret).query(document);
      expect(codes(answer) ?? [], document).not.toContain('GRAPHQL_VALIDATION_FAILED');
      if (isRefused(answer) === mayUse(root.field, scope)) wrong.push(document);
    }
    for (const root of rootFields.filter(({ kind }) => kind === 'subscription')) {
      await expect.poll(() => app.services.sockets.subscriptions).toBe(0);
      const socket = await socketOf(app, { token: secret });
      const events = await socket.subscribe(given(documentFor(root)));
      events.ended.catch(() => undefined);
      if (events.results.some(isRefused) === mayUse(root.field, scope)) wrong.push(root.field.name);
      await socket.close();
    }
    expect(wrong).toEqual([]);
  },
);

test('with a file, a field is open to the scopes that the schema names, and to no others', async () => {
  const url = await addressOf(app);
  const asked: string[] = [];
  for (const scope of scopes) {
    const { secret } = await newKey([scope], administrator);
    for (const { field } of fieldsOf('mutation')) {
      const document = uploadDocument(field, harmless);
      if (document === undefined) continue;
      asked.push(field.name);
      // Neither a song nor a picture: where the key is let through, nothing comes of it.
      const file = fileOf('of a key', 'nothing.bin');
      const answer = await upload(url, document, { file }, { token: secret });
      expect(codes(answer) ?? [], document).not.toContain('GRAPHQL_VALIDATION_FAILED');
      expect(isRefused(answer), `${scope}: ${document}`).toBe(!mayUse(field, scope));
    }
  }
  expect(asked).toEqual(expect.arrayContaining(['createSong', 'importPlaylist', 'updateProfile']));
});

test('protected fields of objects name a scope or are for sessions only, and are enforced', async () => {
  const protectedFields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(
      (type) =>
        ![schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type),
    )
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getDirective(schema, field, 'auth')?.[0])
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(protectedFields.sort()).toEqual(['Album.editedFields', 'Artist.editedFields', 'Song.editedFields']);
  const ask = `{ song(id: "${song.id}") { title editedFields } }`;
  const reader = await newKey(['READ'], administrator);
  const editor = await newKey(['CATALOG'], administrator);
  expect(isRefused(await as(reader.secret).query(ask))).toBe(true);
  expect((await as(editor.secret).query(ask)).errors).toBeUndefined();
  // The scope gives no more than its owner has.
  const user = await newKey(['CATALOG', 'ADMIN']);
  expect(codes(await as(user.secret).query(ask))).toEqual(['FORBIDDEN']);
  expect(codes(await as(user.secret).query('{ stats { totalSongs } }'))).toEqual(['FORBIDDEN']);
});

test('a key does what its scope is for, and reads what it changes', async () => {
  const { secret } = await newKey(['LISTEN']);
  const listener = as(secret);
  const liked = await listener.query(
    `mutation { likeSong(songId: "${song.id}") { song { title liked } errors { code } } }`,
  );
  expect(liked).toMatchObject({
    errors: undefined,
    data: { likeSong: { song: { liked: true }, errors: [] } },
  });
  const list = await listener.query('{ likedSongs { nodes { id } } }');
  expect(list.data).toEqual({ likedSongs: { nodes: [{ id: song.id }] } });
  expect(isRefused(await listener.query('{ songs { totalCount } }'))).toBe(true);
});

test('by way of objects and ids, a key comes to nothing that its scope is not for', async () => {
  const message = await as((await newKey(['ADMIN'])).secret).query<
    { sendMessage: { message: { id: string } } },
    unknown
  >(
    `mutation { sendMessage(input: { receiverId: "${administrator.id}", content: "Hi" }) { message { id } } }`,
  );
  const session = await app
    .from({ token: person.accessToken })
    .query<{ me: { sessions: { id: string }[] } }, unknown>('{ me { sessions { id } } }');
  const other = await newKey(['READ']);
  const ids = [
    given(message.data).sendMessage.message.id,
    given(session.data).me.sessions[0]?.id ?? '',
    other.id,
    song.id,
  ];
  const seen = async (...held: Scope[]) => {
    const { data } = await as((await newKey(held)).secret).query<
      { nodes: ({ __typename: string } | null)[] },
      unknown
    >(`{ nodes(ids: ${JSON.stringify(ids)}) { __typename } }`);
    return data?.nodes.map((node) => node?.__typename ?? null);
  };
  expect(await seen('READ')).toEqual([null, null, null, 'Song']);
  expect(await seen('LISTEN')).toEqual([null, null, null, null]);
  expect(await seen('ADMIN')).toEqual(['Message', null, null, 'Song']);
  const sessions = await as((await newKey(['ADMIN'])).secret).query('{ me { sessions { id } } }');
  expect(sessions.data).toEqual({ me: { sessions: null } });
});

test('only with the scope ADMIN does a key have the eyes of an administrator; it never deletes its own account', async () => {
  const emails = async (scope: Scope) => {
    const { data } = await as((await newKey([scope], administrator)).secret).query<
      { user: { email: string | null } },
      unknown
    >(`{ user(id: "${person.id}") { email } }`);
    return data?.user.email;
  };
  expect(await emails('READ')).toBeNull();
  expect(await emails('ADMIN')).toBe(person.email);
  const { secret } = await newKey(['ADMIN'], administrator);
  const own = await as(secret).query(`mutation { deleteUser(id: "${administrator.id}") { deletedId } }`);
  expect(isRefused(own)).toBe(true);
});

test('a private playlist as a file takes a key that may read it', async () => {
  const { secret } = await newKey(['LISTEN']);
  const { data } = await as(secret).query<{ createPlaylist: { playlist: { id: string } } }, unknown>(
    'mutation { createPlaylist(input: { name: "Mine" }) { playlist { id } } }',
  );
  const url = `/playlists/${given(data).createPlaylist.playlist.id}.m3u8`;
  const get = (token: string) => app.server.inject({ url, headers: { authorization: `Bearer ${token}` } });
  expect((await get(secret)).statusCode).toBe(200);
  expect((await get((await newKey(['CATALOG'])).secret)).statusCode).toBe(403);
});

// ── Its end, its use and its limits ──

test('a revoked key is refused on every server, and its sockets and streams are closed', async () => {
  const beside = await appBeside(app);
  const key = await newKey(['READ']);
  const stays = await newKey(['READ']);
  expect(await standing(key.secret, beside)).toBe('IN');
  const socket = await socketOf(beside, { token: key.secret });
  const events = await socket.subscribe('subscription { presenceChanged { online } }');
  events.ended.catch(() => undefined);
  const stream = await fetch(`${await addressOf(beside)}/graphql/stream`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${key.secret}`,
    },
    body: JSON.stringify({ query: 'subscription { presenceChanged { online } }' }),
  });
  expect(stream.status).toBe(200);
  const text = stream.text();
  const stranger = app.from({ token: administrator.accessToken });
  const foreign = await stranger.query(endKey, { id: key.id });
  expect(foreign.data?.revokeApiKey.errors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  const { data } = await app.from({ token: person.accessToken }).query(endKey, { id: key.id });
  expect(data?.revokeApiKey).toEqual({ deletedId: key.id, errors: [] });
  expect((await socket.closed).code).toBe(4401);
  expect(await text).toContain('4401');
  expect(await standing(key.secret)).toBe('REVOKED');
  expect(await standing(key.secret, beside)).toBe('REVOKED');
  expect((await whoIs(key.secret, beside)).data?.me).toBeNull();
  expect(await standing(stays.secret, beside)).toBe('IN');
});

test('while its owner is suspended, a key is refused; with the account it ends', async () => {
  const owner = await newPerson(app);
  const { secret } = await newKey(['READ'], owner);
  expect(await standing(secret)).toBe('IN');
  const socket = await socketOf(app, { token: secret });
  const events = await socket.subscribe('subscription { presenceChanged { online } }');
  events.ended.catch(() => undefined);
  const admin = app.from({ token: administrator.accessToken });
  await admin.query(`mutation { suspendUser(userId: "${owner.id}") { errors { code } } }`);
  expect((await socket.closed).code).toBe(4401);
  expect(await standing(secret)).toBe('REVOKED');
  await admin.query(`mutation { reinstateUser(userId: "${owner.id}") { errors { code } } }`);
  await expect.poll(() => standing(secret)).toBe('IN');
  await admin.query(`mutation { deleteUser(id: "${owner.id}") { errors { code } } }`);
  expect(await standing(secret)).toBe('REVOKED');
});

test('a role that is taken away is taken from the keys of its owner as well', async () => {
  const other = await newAdministrator(app);
  const { secret } = await newKey(['ADMIN'], other);
  const ask = () => as(secret).query('{ stats { totalSongs } }');
  expect((await ask()).errors).toBeUndefined();
  await app
    .from({ token: administrator.accessToken })
    .query(`mutation { setUserRole(userId: "${other.id}", role: USER) { errors { code } } }`);
  expect(codes(await ask())).toEqual(['FORBIDDEN']);
});

test('an expired key and a forged one are refused, and what is no key costs no look-up', async () => {
  const { secret, id } = await newKey(['READ'], person, {
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  await sql`update api_key set expires_at = now() where id = ${id}`.execute(database(app));
  expect(await standing(secret)).toBe('EXPIRED');
  const forged = await as(`tonearm_${'a'.repeat(64)}`).query('{ playlists { totalCount } }');
  expect(forged.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'INVALID' });
  expect(forged.statements).toEqual([]);
});

test('requests with a key write nothing; its last use is noted for all of them together', async () => {
  // One that has just started: each notes by itself twice a minute.
  const started = await testApp({ orm: app.orm });
  const { secret, id } = await newKey(['READ']);
  const written: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    const { statements } = await as(secret, started).query('{ songs { totalCount } }');
    written.push(
      ...statements.filter((statement) => /^\s*(?:insert|update|delete)|api_key/i.test(statement)),
    );
  }
  // The look-up of the first.
  expect(written).toHaveLength(1);
  const lastUse = async () => {
    const { data } = await app.from({ token: person.accessToken }).query(myKeys);
    return data?.apiKeys?.find((key) => key.id === id)?.lastUsedAt;
  };
  expect(await lastUse()).toBeNull();
  await started.services.accounts.keys.note();
  expect(Date.parse(String(await lastUse()))).toBeGreaterThan(Date.now() - 60_000);
});

test('each key has limits of its own', async () => {
  const limited = await testApp({ orm: app.orm, environment: { RATE_LIMITS: 'apiKey=3/60,likeSong=2/60' } });
  const like = `mutation { likeSong(songId: "${song.id}") { errors { code } } }`;
  const [one, two] = [await newKey(['LISTEN']), await newKey(['LISTEN'])];
  const answers = [];
  for (let index = 0; index < 4; index += 1) answers.push(await as(one.secret, limited).query(like));
  expect(answers.map((answer) => codes(answer)?.[0])).toEqual([
    undefined,
    undefined,
    'RATE_LIMITED',
    'RATE_LIMITED',
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
  expect((await as(two.secret, limited).query(like)).errors).toBeUndefined();
  expect((await limited.from({ token: person.accessToken }).query(like)).errors).toBeUndefined();
});

test('the audit log tells of keys that were made and revoked', async () => {
  const { rows } = await sql<{ action: string }>`
    select distinct action from audit_entry where target_type = 'ApiKey' order by 1`.execute(database(app));
  expect(rows).toEqual([{ action: 'api_key.create' }, { action: 'api_key.revoke' }]);
});
