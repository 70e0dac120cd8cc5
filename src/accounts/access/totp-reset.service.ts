import { LockMode, type MikroORM } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import { noOrigin, record } from '../../audit/audit-log.writes.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { findUserIdByEmail } from '../account.queries.ts';
import { User } from '../user.entity.ts';
import { deleteChallengesOf } from './login-challenge.writes.ts';
import { deleteFactor } from './second-factor.writes.ts';

/** Turns off the second factor of a user who has lost the app and the recovery codes. The password stays.
 * @returns what came of it. */
export function resetTotp(orm: MikroORM, email: string): Promise<'reset' | 'was off' | 'unknown'> {
  return transaction(orm.em.fork(), async (transaction) => {
    const { em } = transaction;
    const id = await findUserIdByEmail(em, email);
    const user = id && (await em.findOne(User, id, { lockMode: LockMode.PESSIMISTIC_WRITE }));
    if (!user) return 'unknown';
    if (!user.totpEnabledAt) return 'was off';
    user.totpEnabledAt = null;
    // Where administrators need a second factor, the user's rights change with it.
    user.roleChangedAt = laterThan(user.roleChangedAt ?? new Date(0));
    await em.flush();
    await deleteFactor(transaction, user.id);
    await deleteChallengesOf(transaction, user.id);
    await record(transaction, noOrigin, { action: 'totp.reset', target: { type: 'User', id: user.id } });
    return 'reset';
  });
}
