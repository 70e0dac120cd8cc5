import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { sql } from 'kysely';
import {
  another,
  database,
  given,
  newAdministrator,
  newPerson,
  type Person,
} from '../../accounts/sessions/people.ts';
import type { Client, TestApp } from '../../support/app.ts';

/** As it is emitted: what clients can ask. */
export const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));

/** Everyone whom a policy tells apart. The owner has made each thing; the receiver got the owner's message. */
export const everybody = ['owner', 'receiver', 'stranger', 'administrator', 'signedOut'] as const;
export type Who = (typeof everybody)[number];
export const signedIn = everybody.filter((who) => who !== 'signedOut');

export interface Callers extends Record<Who, Client> {
  people: Record<'owner' | 'receiver' | 'stranger' | 'administrator', Person>;
}

export async function newCallers(app: TestApp): Promise<Callers> {
  const people = {
    owner: await newPerson(app),
    receiver: await newPerson(app),
    stranger: await newPerson(app),
    administrator: await newAdministrator(app),
  };
  const as = ({ accessToken }: Person) => app.from({ token: accessToken });
  return {
    owner: as(people.owner),
    receiver: as(people.receiver),
    stranger: as(people.stranger),
    administrator: as(people.administrator),
    signedOut: app.from({}),
    people,
  };
}

/** Signs the owner in on one more device.
 * @returns the id of its session. */
export async function newSession(app: TestApp, { people }: Callers): Promise<string> {
  const { accessToken } = await another(app, people.owner);
  return idFrom(
    app.from({ token: accessToken }),
    '{ me { sessions { id current } } }',
    (found) => found.current,
  );
}

/** A passkey of a user, as if an authenticator had made it.
 * @returns its id. */
export async function addPasskey(app: TestApp, userId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into passkey (id, user_id, credential_id, public_key, transports, name)
    values (gen_random_uuid(), ${userId}, gen_random_uuid(), '', '', 'Telephone') returning id`.execute(
    database(app),
  );
  return given(rows[0]).id;
}

interface Found {
  id: string;
  current?: boolean;
}

/** The id of the first thing in an answer that meets a condition. */
export async function idFrom(
  client: Client,
  document: string,
  condition: (found: Found) => boolean | undefined = () => true,
): Promise<string> {
  const { data, errors } = await client.query(document);
  const [first] = thingsIn(data).filter(condition);
  if (errors || !first) throw new TypeError(`Nothing came of ${document}: ${JSON.stringify(errors ?? data)}`);
  return first.id;
}

/** All things with ids in an answer, wherever they are. */
export function thingsIn(data: unknown): Found[] {
  if (typeof data !== 'object' || data === null) return [];
  const within = Object.values(data).flatMap(thingsIn);
  return 'id' in data ? [data as Found, ...within] : within;
}
