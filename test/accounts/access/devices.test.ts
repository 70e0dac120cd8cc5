import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { mailServer } from '../mail/mail-server.ts';
import { renew, signIn } from '../sessions/operations.ts';
import { another, appBeside, database, given, newPerson, type Person } from '../sessions/people.ts';

const placesOf = graphql(`
  query PlacesOf { me { sessions { userAgent ipAddress place current } } }
`);

const box = await mailServer();
const app = await testApp({ jobs: true, environment: { SMTP_URL: box.url } });
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const newerFirefox = firefox.replaceAll('140', '141');
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1';

const from = (userAgent: string, remoteAddress = '192.0.2.7') => ({
  headers: { 'user-agent': userAgent },
  remoteAddress,
});
const hashOf = async ({ id }: Person) => {
  const { rows } = await sql<{ hash: string }>`
    select password_hash as hash from account where id = ${id}`.execute(database(app));
  return given(rows[0]).hash;
};
/** Subjects of the mails so far, once all jobs have run. */
async function subjectsTo({ email }: Person): Promise<string[]> {
  await expect
    .poll(async () => {
      const { rows } = await sql`select from graphile_worker.jobs
        where task_identifier like 'accounts:send%'`.execute(database(app));
      return rows.length;
    })
    .toBe(0);
  return box.deliveries
    .filter(({ recipients }) => recipients.includes(email))
    .map(({ mail }) => mail.headers.get('subject')?.[0] ?? '');
}

test('a sign-in from a new device is mailed, with program and network, and none from a known one', async () => {
  const person = await newPerson(app, from(firefox));
  await another(app, person, from(firefox));
  await another(app, person, from(newerFirefox, '192.0.2.99'));
  expect(await subjectsTo(person)).toEqual(['Confirm your e-mail address']);
  await another(app, person, from(safari, '2001:db8:1:2::3'));
  expect(await subjectsTo(person)).toEqual(['Confirm your e-mail address', 'A new device has signed in']);
  const text = given(box.deliveries.at(-1)).mail.text;
  expect(text).toContain('Safari on iPhone');
  expect(text).toContain('2001:db8:1::*');
  await another(app, person, from(safari, '2001:db8:1:77::9'));
  expect(await subjectsTo(person)).toHaveLength(2);
});

test('of many new devices within an hour, three are told', async () => {
  const person = await newPerson(app, from(firefox));
  for (let number = 1; number <= 6; number += 1)
    await another(app, person, from(firefox, `198.51.${number}.1`));
  expect(await subjectsTo(person)).toHaveLength(4);
});

test('what a program calls itself is not mailed', async () => {
  const person = await newPerson(app, from(firefox));
  await another(app, person, from('https://evil.example Click here'));
  expect(await subjectsTo(person)).toHaveLength(2);
  expect(given(box.deliveries.at(-1)).mail.text).not.toContain('evil');
});

test('a session shows device, address and network of its last use', async () => {
  const person = await newPerson(app, from(firefox));
  const { refreshToken } = person;
  const moved = from(newerFirefox, '2001:db8:a:b::1');
  const { data } = await app.from(moved).query(renew, { refreshToken });
  const token = given(data?.refreshSession.accessToken);
  const { data: shown } = await app.from({ token }).query(placesOf);
  expect(shown?.me?.sessions).toEqual([
    { userAgent: firefox, ipAddress: '2001:db8:a:b::1', place: '2001:db8:a::*', current: true },
  ]);
});

test('the hash of a password is renewed at sign-in once the configured cost has risen', async () => {
  const person = await newPerson(app);
  expect(await hashOf(person)).toMatch(/^\$2b\$04\$/);
  const costly = await appBeside(app, { BCRYPT_COST: '5' });
  // At once, each with the hash that the other may be renewing.
  const input = { email: person.email, password: person.password };
  const both = await Promise.all([1, 2, 3].map(() => costly.query(signIn, { input })));
  expect(both.map(({ data }) => data?.login.errors)).toEqual([[], [], []]);
  expect(await hashOf(person)).toMatch(/^\$2b\$05\$/);
  const renewed = await hashOf(person);
  await another(costly, person);
  expect(await hashOf(person)).toBe(renewed);
  // A server with a lower cost takes it as it is.
  await another(app, person);
  expect(await hashOf(person)).toBe(renewed);
});
