import { randomBytes } from 'node:crypto';
import { type EntityManager, type MikroORM, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Role } from '../api/viewer.model.ts';
import { noOrigin, record } from '../audit/audit-log.writes.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { findUserIdByEmail } from './account.queries.ts';
import { checkNewUser, type NewUser } from './account.service.ts';
import type { PasswordHasher } from './password-hasher.service.ts';
import { User } from './user.entity.ts';

/** The outcome of ensuring an administrator. */
export type AdministratorOutcome = 'made' | 'present' | 'not an administrator';

/** Creates an administrator's account, verified, unless an account has this address. An existing account is not
 * changed, because somebody else may have registered the address.
 * @throws {UserFault} for an invalid name, address or password. */
export async function ensureAdministrator(
  orm: MikroORM,
  passwords: PasswordHasher,
  given: NewUser,
): Promise<AdministratorOutcome> {
  const { email, password, fullName } = checkNewUser(given);
  const known = await outcomeFor(orm.em.fork(), email);
  if (known) return known;
  const user = { email, fullName, role: Role.ADMIN, emailVerifiedAt: new Date(), roleChangedAt: null };
  const passwordHash = await passwords.hash(password);
  try {
    await transaction(orm.em, async (transaction) => {
      const { em } = transaction;
      const { id } = em.create(User, { ...user, passwordHash });
      await em.flush();
      await record(transaction, noOrigin, { action: 'user.create', target: { type: 'User', id } });
    });
    return 'made';
  } catch (error) {
    // Another process creates the same administrator, or somebody registers the address at this moment.
    const meanwhile =
      error instanceof UniqueConstraintViolationException && (await outcomeFor(orm.em.fork(), email));
    if (meanwhile) return meanwhile;
    throw error;
  }
}

async function outcomeFor(em: EntityManager, email: string): Promise<AdministratorOutcome | undefined> {
  const id = await findUserIdByEmail(em, email);
  if (id === undefined) return undefined;
  const { role } = await em.findOneOrFail(User, id);
  return role === Role.ADMIN ? 'present' : 'not an administrator';
}

/** A password that nobody can guess and anybody can copy: 18 random bytes in base64url. */
export function makePassword(): string {
  return randomBytes(18).toString('base64url');
}
