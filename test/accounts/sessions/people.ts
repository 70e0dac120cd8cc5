import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { database as databaseOf } from '../../../src/persistence/database.service.ts';
import type { Caller, TestApp } from '../../support/app.ts';
import { testApp } from '../../support/app.ts';
import { patientOrm } from '../../support/database.ts';
import { given } from '../../support/given.ts';
import { signIn, signUp, standingOf, whoAmI } from './operations.ts';

export { given };

export interface Person {
  id: string;
  email: string;
  password: string;
  accessToken: string;
  refreshToken: string;
}

export async function newPerson(app: TestApp, caller: Caller = {}): Promise<Person> {
  const email = `${randomUUID()}@example.org`;
  const password = randomUUID();
  const { data } = await app.from(caller).query(signUp, { input: { email, password, fullName: 'Somebody' } });
  const { user, accessToken, refreshToken } = given(data).register;
  return {
    id: given(user).id,
    email,
    password,
    accessToken: given(accessToken),
    refreshToken: given(refreshToken),
  };
}

/** One more device of a person's. */
export async function another(app: TestApp, person: Person, caller: Caller = {}): Promise<Person> {
  const { email, password } = person;
  const { data } = await app.from(caller).query(signIn, { input: { email, password } });
  const { accessToken, refreshToken } = given(data).login;
  return { ...person, accessToken: given(accessToken), refreshToken: given(refreshToken) };
}

export async function newAdministrator(app: TestApp): Promise<Person> {
  const person = await newPerson(app);
  await sql`update account set role = 'ADMIN' where id = ${person.id}`.execute(database(app));
  return another(app, person);
}

export function database(app: TestApp) {
  return databaseOf(app.orm.em.fork());
}

/** An app that is like a second process on the first one's database. */
export async function appBeside(first: TestApp, environment: Record<string, string> = {}): Promise<TestApp> {
  const orm = await patientOrm(first.orm.config.get('clientUrl') ?? '');
  return testApp({ orm, environment });
}

/** Whether an access token is taken, and if not, the reason. */
export async function standing(app: TestApp, token: string): Promise<unknown> {
  const { data, errors, status } = await app.from({ token }).query(standingOf);
  if (status === 401) {
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    return errors?.[0]?.extensions?.reason;
  }
  return data?.me ? 'IN' : 'NOBODY';
}

/** The id of the session that an access token is of. */
export async function sessionOf(app: TestApp, token: string): Promise<string> {
  const { data } = await app.from({ token }).query(whoAmI);
  return given(data?.me?.sessions?.find(({ current }) => current)).id;
}

/** The codes of what went wrong with a whole request. */
export function codes(answer: { errors: { extensions?: Record<string, unknown> }[] | undefined }) {
  return answer.errors?.map(({ extensions }) => extensions?.code);
}
