import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { testApp } from '../../support/app.ts';
import { renew, suspend } from '../sessions/operations.ts';
import {
  another,
  appBeside,
  database,
  given,
  newAdministrator,
  newPerson,
  type Person,
  standing,
} from '../sessions/people.ts';
import {
  beginKey,
  beginKeyLogin,
  confirmByKey,
  confirmKey,
  keyLogin,
  keysOf,
  removeKey,
  renameKey,
} from './passkey.operations.ts';
import { type Options, type Signing, SoftwareAuthenticator } from './software-authenticator.ts';
import { as, CodeClock, newEnrolled } from './two-factors.ts';

const origin = 'https://music.example';
const app = await testApp({ environment: { PUBLIC_URL: origin } });
const other = await appBeside(app, { PUBLIC_URL: origin });

const refused = ['INVALID_CREDENTIALS input.response'];
const faults = (errors: readonly { code: string; field?: string[] | null }[] | undefined) =>
  given(errors).map(({ code, field }) => `${code} ${field?.join('.')}`);

interface Holder extends Person {
  key: SoftwareAuthenticator;
  keyId: string;
}

async function optionsFor(person: Person): Promise<Options> {
  const { data } = await as(app, person).query(beginKey, { password: person.password });
  return given(data?.beginPasskey.options) as Options;
}

async function keep(person: Person, response: object, name = 'Telephone') {
  const { data } = await as(app, person).query(confirmKey, { input: { response, name } });
  return given(data?.confirmPasskey);
}

async function withKey(person: Person, signing: Signing = { origin }): Promise<Holder> {
  const key = new SoftwareAuthenticator();
  const { passkey, errors } = await keep(person, key.make(await optionsFor(person), signing));
  expect(errors).toEqual([]);
  return { ...person, key, keyId: given(passkey).id };
}

async function loginOptions(server = app): Promise<Options> {
  return given((await server.query(beginKeyLogin)).data?.beginPasskeyLogin.options) as Options;
}

async function enter(response: object, server = app) {
  const { data } = await server.query(keyLogin, { input: { response } });
  return given(data?.completePasskeyLogin);
}

/** What comes of an assertion that is like no browser's. */
async function attack({ key }: Holder, signing: Partial<Signing>): Promise<string[]> {
  return faults((await enter(key.sign(await loginOptions(), { origin, ...signing }))).errors);
}

test('a passkey signs in without address and password, on any server', async () => {
  const holder = await withKey(await newPerson(app));
  const options = await loginOptions(other);
  expect(options).toMatchObject({ rpId: 'music.example', userVerification: 'required' });
  const { user, accessToken, refreshToken, errors } = await enter(holder.key.sign(options, { origin }));
  expect([user?.id, errors]).toEqual([holder.id, []]);
  expect(await standing(app, given(accessToken))).toBe('IN');
  expect((await app.query(renew, { refreshToken })).data?.refreshSession.errors).toEqual([]);
  const { data } = await as(app, holder).query(keysOf, { id: holder.id });
  expect(given(data?.user?.passkeys).map(({ lastUsedAt }) => typeof lastUsedAt)).toEqual(['string']);
});

test('a passkey counts as both factors', async () => {
  const holder = await withKey(await newEnrolled(app, new CodeClock(app)));
  const { user, challenge } = await enter(holder.key.sign(await loginOptions(), { origin }));
  expect([user?.totpEnabled, challenge]).toEqual([true, null]);
});

test('with cookie: true the refresh token of a passkey is in the cookie alone', async () => {
  const holder = await withKey(await newPerson(app));
  const response = holder.key.sign(await loginOptions(), { origin });
  const { data, headers } = await app.query(keyLogin, { input: { response, cookie: true } });
  expect(data?.completePasskeyLogin).toMatchObject({ refreshToken: null, errors: [] });
  expect(String(headers['set-cookie'])).toMatch(/^tonearm_refresh=.{40,}HttpOnly/);
});

test('making a passkey takes the password, and a challenge of the same user', async () => {
  const [ada, bob] = [await newPerson(app), await newPerson(app)];
  const denied = await as(app, ada).query(beginKey, { password: 'another one' });
  expect(faults(denied.data?.beginPasskey.errors)).toEqual(['INVALID_CREDENTIALS password']);
  const response = new SoftwareAuthenticator().make(await optionsFor(ada), { origin });
  expect(faults((await keep(bob, response)).errors)).toEqual(refused);
  // The failed attempt has not used it up, and a second one does not work.
  expect((await keep(ada, response)).errors).toEqual([]);
  expect(faults((await keep(ada, response)).errors)).toEqual(refused);
});

test("a passkey stands for the password for five minutes, in the viewer's session alone, and only the viewer's own", async () => {
  const [holder, thief] = [await withKey(await newPerson(app)), await withKey(await newPerson(app))];
  const confirmed = async (person: Person, { key }: Holder, signing: Partial<Signing> = {}) => {
    const response = key.sign(await loginOptions(), { origin, ...signing });
    return given((await as(app, person).query(confirmByKey, { response })).data?.confirmWithPasskey);
  };
  const wrong = ['INVALID_CREDENTIALS response'];
  expect(faults((await confirmed(thief, holder)).errors)).toEqual(wrong);
  expect(faults((await confirmed(holder, holder, { verified: false })).errors)).toEqual(wrong);
  const password = given((await confirmed(holder, holder)).confirmation);
  const begun = (person: Person, given = password) => as(app, person).query(beginKey, { password: given });
  // With another session of the same user, too.
  for (const other of [thief, await another(app, holder)])
    expect(faults((await begun(other)).data?.beginPasskey.errors)).toEqual(['INVALID_CREDENTIALS password']);
  expect((await begun(holder)).data?.beginPasskey.errors).toEqual([]);
  expect(faults((await begun(holder, `${password.slice(0, -4)}AAAA`)).data?.beginPasskey.errors)).toEqual([
    'INVALID_CREDENTIALS password',
  ]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + 1 });
  const late = await begun(holder).finally(() => vi.useRealTimers());
  expect(faults(late.data?.beginPasskey.errors)).toEqual(['INVALID_CREDENTIALS password']);
});

test.each<[string, Signing]>([
  ['is for another origin', { origin: 'https://music.example.evil.example', rpId: 'music.example' }],
  ['is for the same domain without HTTPS', { origin: 'http://music.example' }],
  ['is for another domain', { origin, rpId: 'evil.example' }],
  ['nobody has unlocked', { origin, verified: false }],
  ['is made in a frame of another site', { origin, topOrigin: 'https://evil.example' }],
  ['is made in a frame of a site that is not told', { origin, topOrigin: '' }],
])('a passkey that %s is not kept', async (_fault, signing) => {
  const person = await newPerson(app);
  const response = new SoftwareAuthenticator().make(await optionsFor(person), signing);
  expect(faults((await keep(person, response)).errors)).toEqual(refused);
});

test('a passkey that is kept already is not kept for another user', async () => {
  const { key } = await withKey(await newPerson(app));
  const thief = await newPerson(app);
  const { errors } = await keep(thief, key.make(await optionsFor(thief), { origin }));
  expect(errors.map(({ code }) => code)).toEqual(['CONFLICT']);
});

test('an assertion for another origin or domain, in a frame of another site, or that nobody has unlocked, signs nobody in', async () => {
  const holder = await withKey(await newPerson(app));
  const phishing = 'https://music-example.evil.example';
  expect(await attack(holder, { origin: phishing, rpId: 'music.example' })).toEqual(refused);
  expect(await attack(holder, { rpId: 'music-example.evil.example' })).toEqual(refused);
  expect(await attack(holder, { verified: false })).toEqual(refused);
  for (const topOrigin of ['https://evil.example', ''])
    expect(await attack(holder, { topOrigin })).toEqual(refused);
  expect(await attack(holder, {})).toEqual([]);
});

test('an assertion works once, also for two requests at once on two servers', async () => {
  const holder = await withKey(await newPerson(app));
  const response = holder.key.sign(await loginOptions(), { origin });
  const outcomes = await Promise.all([enter(response), enter(response, other), enter(response)]);
  expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(faults((await enter(response)).errors)).toEqual(refused);
});

test('a challenge that the server did not make, or that is old, or for making a passkey, signs nobody in', async () => {
  const holder = await withKey(await newPerson(app));
  const own = { challenge: Buffer.from('of my own choice').toString('base64url') };
  expect(faults((await enter(holder.key.sign(own, { origin }))).errors)).toEqual(refused);
  const forMaking = await optionsFor(holder);
  expect(faults((await enter(holder.key.sign(forMaking, { origin }))).errors)).toEqual(refused);
  const old = await loginOptions();
  await sql`update passkey_challenge set expires_at = now()`.execute(database(app));
  expect(faults((await enter(holder.key.sign(old, { origin }))).errors)).toEqual(refused);
});

test("another user's passkey does not sign in to an account", async () => {
  const [ada, bob] = [await withKey(await newPerson(app)), await withKey(await newPerson(app))];
  // Bob's key says that it is Ada's, and then goes by the name of hers.
  expect(await attack(bob, { userHandle: ada.key.userHandle })).toEqual(refused);
  const response = bob.key.sign(await loginOptions(), { origin, userHandle: ada.key.userHandle });
  const id = ada.key.id.toString('base64url');
  expect(faults((await enter({ ...response, id, rawId: id })).errors)).toEqual(refused);
  expect(
    faults((await enter(new SoftwareAuthenticator().sign(await loginOptions(), { origin }))).errors),
  ).toEqual(refused);
});

test('a counter that goes back, as that of a copy does, is refused', async () => {
  const holder = await withKey(await newPerson(app));
  expect(await attack(holder, { counter: 7 })).toEqual([]);
  for (const counter of [7, 6, 0]) expect(await attack(holder, { counter })).toEqual(refused);
  expect(await attack(holder, { counter: 8 })).toEqual([]);
});

test('an authenticator that does not count signs in again and again', async () => {
  const holder = await withKey(await newPerson(app));
  for (let time = 0; time < 3; time += 1) expect(await attack(holder, { counter: 0 })).toEqual([]);
});

test.each([null, 'text', 7, [], {}, { id: 'x' }, { id: 'x', rawId: 'x', type: 'public-key', response: {} }])(
  'the response %j is refused, and nothing breaks',
  async (response) => {
    const person = await newPerson(app);
    const input = { response, name: 'Telephone' };
    const kept = await as(app, person).query(confirmKey, { input });
    const entered = await app.query(keyLogin, { input: { response } });
    for (const { status } of [kept, entered]) expect(status).toBeLessThan(500);
    expect(
      [kept.data?.confirmPasskey.passkey, entered.data?.completePasskeyLogin.user].every((one) => !one),
    ).toBe(true);
  },
);

test('users list, rename and remove their own passkeys, and nobody sees those of others', async () => {
  const holder = await withKey(await newPerson(app));
  const client = as(app, holder);
  const renamed = await client.query(renameKey, { id: holder.keyId, name: '  Blue key ' });
  expect(renamed.data?.renamePasskey).toEqual({
    passkey: { id: holder.keyId, name: 'Blue key' },
    errors: [],
  });
  const nameless = await client.query(renameKey, { id: holder.keyId, name: ' ' });
  expect(faults(nameless.data?.renamePasskey.errors)).toEqual(['INVALID name']);
  const seenBy = async (viewer: Person) =>
    (await as(app, viewer).query(keysOf, { id: holder.id })).data?.user?.passkeys ?? null;
  expect(given(await seenBy(holder)).map(({ name }) => name)).toEqual(['Blue key']);
  expect(await seenBy(await newPerson(app))).toBe(null);
  expect(await seenBy(await newAdministrator(app))).toBe(null);
  const { data } = await client.query(removeKey, { id: holder.keyId });
  expect(data?.removePasskey).toEqual({ deletedId: holder.keyId, errors: [] });
  expect(await attack(holder, {})).toEqual(refused);
  // Whoever has signed in with it stays so.
  expect(await standing(app, (await another(app, holder)).accessToken)).toBe('IN');
});

test('a suspended user is told so, with the right passkey', async () => {
  const holder = await withKey(await newPerson(app));
  await as(app, await newAdministrator(app)).query(suspend, { userId: holder.id });
  expect(await attack(holder, {})).toEqual(['FORBIDDEN undefined']);
  expect(await attack(holder, { verified: false })).toEqual(refused);
  const { rows } = await sql`
    select changes #>> '{reason,after}' as reason from audit_entry
    where action = 'session.login_failed' and target_id = ${holder.id} order by id`.execute(database(app));
  expect(rows).toEqual([{ reason: 'suspended' }, { reason: 'passkey' }]);
});

test('of two that are made at once, one is too many', async () => {
  const person = await newPerson(app);
  const [one, two] = [new SoftwareAuthenticator(), new SoftwareAuthenticator()];
  const responses = [
    one.make(await optionsFor(person), { origin }),
    two.make(await optionsFor(person), { origin }),
  ];
  await sql`insert into passkey (id, user_id, credential_id, public_key, transports, name)
    select gen_random_uuid(), ${person.id}, gen_random_uuid(), '', '', 'Telephone' from generate_series(1, 49)`.execute(
    database(app),
  );
  const kept = await Promise.all(responses.map((response) => keep(person, response)));
  expect(kept.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
  const denied = await as(app, person).query(beginKey, { password: person.password });
  expect(faults(denied.data?.beginPasskey.errors)).toEqual(['CONFLICT undefined']);
});

test('a web app below the domain of the server uses its passkeys', async () => {
  const wide = await appBeside(app, { PUBLIC_URL: origin, WEB_URL: 'https://app.music.example/x' });
  const holder = await withKey(await newPerson(app));
  const options = await loginOptions(wide);
  expect(options).toMatchObject({ rpId: 'music.example' });
  const response = holder.key.sign(options, { origin: 'https://app.music.example', rpId: 'music.example' });
  expect((await enter(response, wide)).user?.id).toBe(holder.id);
});
