import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { Revocations } from '../../../src/accounts/revocation.service.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import type { EventBus } from '../../../src/events/event-bus.service.ts';
import { database } from '../../../src/persistence/database.service.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { testDatabase } from '../../support/database.ts';

const orm = await testDatabase();
const quarter = 15 * 60_000;

/** A bus that says what the test wants said. */
function scriptedBus() {
  const listeners: [string, (payload: string) => void][] = [];
  const gaps: (() => void)[] = [];
  const bus: EventBus = {
    carrier: 'notifications',
    isConnected: true,
    publish: async () => undefined,
    publishGap: async () => undefined,
    subscribe: (topic, listener) => {
      listeners.push([topic, listener]);
      return () => undefined;
    },
    onGap: (listener) => {
      gaps.push(listener);
      return () => undefined;
    },
    close: async () => undefined,
  };
  const say = (topic: string, payload: string) => {
    for (const [heard, listener] of listeners) if (heard === topic) listener(payload);
  };
  return { bus, say, gap: () => gaps.map((listener) => listener()) };
}

const failing = (error: unknown): never => {
  throw error;
};

test('a revocation applies locally when the transaction commits, and never after a rollback', async () => {
  const revocations = new Revocations(orm, scriptedBus().bus, quarter);
  await revocations.start(failing);
  const [kept, ended] = [randomUUID(), randomUUID()];
  await transaction(orm.em, async (transaction) => {
    await revocations.announceSessions(transaction, [ended]);
    await revocations.announceStanding(transaction, kept, { role: Role.ADMIN, totpDue: null }, new Date());
    expect([
      revocations.isRevoked(ended),
      revocations.standingOf({ id: kept, role: Role.USER }).role,
    ]).toEqual([false, Role.USER]);
  });
  expect([revocations.isRevoked(ended), revocations.standingOf({ id: kept, role: Role.USER }).role]).toEqual([
    true,
    Role.ADMIN,
  ]);
  const failed = transaction(orm.em, async (transaction) => {
    await revocations.announceSessions(transaction, [kept]);
    throw new Error('on purpose');
  });
  await expect(failed).rejects.toThrow('on purpose');
  expect(revocations.isRevoked(kept)).toBe(false);
});

test('revocations are forgotten a minute after the life of a token', async () => {
  // A negative life, so that there is little to wait for.
  const { bus, say } = scriptedBus();
  const revocations = new Revocations(orm, bus, -59_500);
  await revocations.start(failing);
  const [session, user] = [randomUUID(), randomUUID()];
  say('session.revoked', session);
  say('user.role', `${user} ADMIN`);
  expect([
    revocations.isRevoked(session),
    revocations.standingOf({ id: user, role: Role.USER }).role,
  ]).toEqual([true, Role.ADMIN]);
  await expect.poll(() => revocations.isRevoked(session)).toBe(false);
  await expect.poll(() => revocations.standingOf({ id: user, role: Role.USER }).role).toBe(Role.USER);
});

test('a role received while the database is read overrides the one read', async () => {
  const { bus, say } = scriptedBus();
  const revocations = new Revocations(orm, bus, quarter);
  const id = randomUUID();
  // Earlier than what is said, which may be in the same millisecond as the statement.
  await sql`insert into account (id, created_at, full_name, email, password_hash, role, role_changed_at)
    values (${id}, now(), 'Ada', 'ada@example.org', '', 'ADMIN', now() - interval '1 second')`.execute(
    database(orm.em.fork()),
  );
  const started = revocations.start(failing);
  say('user.role', `${id} USER`);
  await started;
  expect(revocations.standingOf({ id: id, role: Role.ADMIN }).role).toBe(Role.USER);
});

test('a read of revocations after a gap is retried until it succeeds', async () => {
  const { bus, gap } = scriptedBus();
  const session = randomUUID();
  const db = database(orm.em.fork());
  await sql`insert into session_revocation values (${session}, now() + interval '1 minute')`.execute(db);
  await sql`alter table session_revocation rename to session_revocation_away`.execute(db);
  const faults: unknown[] = [];
  const hearing = new Revocations(orm, bus, quarter);
  await expect(hearing.start((fault) => faults.push(fault))).rejects.toThrow();
  gap();
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  await sql`alter table session_revocation_away rename to session_revocation`.execute(db);
  await expect.poll(() => hearing.isRevoked(session)).toBe(true);
});
