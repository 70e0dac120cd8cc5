import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Role } from '../../src/api/viewer.model.ts';
import { database } from '../accounts/sessions/people.ts';
import type { TestApp } from '../support/app.ts';

/** Opens a socket without a network, with a subscription that delivers nothing.
 * @returns what closes it. */
export function bareSocket({ services }: TestApp, userId: string): () => void {
  const viewer = { id: userId, role: Role.USER, sessionId: randomUUID(), expiresAt: new Date() };
  const socket = { id: randomUUID(), viewer, close: () => undefined };
  if (!services.sockets.add(socket)) throw new RangeError('The user has too many sockets');
  services.sockets.subscribed(socket);
  return () => services.sockets.remove(socket);
}

/** Accounts that nobody signed up for. */
export async function makeAccounts(app: TestApp, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await sql`insert into account (id, full_name, email, password_hash)
    select id, 'Somebody', id || '@example.org', '' from unnest(${ids}::uuid[]) as id`.execute(database(app));
  return ids;
}
