import type { Caller } from '../../api/caller.service.ts';
import { rateLimited } from '../../api/rate-limiter.service.ts';
import { UserErrorCode, UserFault } from '../../api/user-errors.type.ts';
import { record, recordAlone } from '../../audit/audit-log.writes.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { accountServices } from '../account-services.key.ts';
import { hashRecoveryCode } from './recovery-code.model.ts';
import { sealedSecretOf } from './second-factor.queries.ts';
import { countTry, forgiveTry, useRecoveryCode, useStep } from './second-factor.writes.ts';
import { appCode, stepOf } from './totp.model.ts';

/** Counts a code before it is tried, so that simultaneous ones cannot evade the count.
 * @throws RATE_LIMITED after too many for this account. */
export async function beginTry(caller: Caller, userId: string): Promise<void> {
  const waitMs = await countTry(caller.em, userId);
  if (waitMs !== null) throw rateLimited(waitMs, 'Too many codes for this account');
}

/** Uses up a code of the app, or a recovery code. Call `beginTry` before, outside of the transaction.
 * @returns whether it was right, and not used before. */
export async function useCode(
  transaction: Transaction,
  caller: Caller,
  userId: string,
  given: string,
): Promise<boolean> {
  const code = given.replaceAll(/[\s-]/g, '');
  const right = appCode.test(code)
    ? await useAppCode(transaction, caller, userId, code)
    : await useRecoveryCode(transaction, userId, hashRecoveryCode(code));
  if (right) await forgiveTry(transaction, userId);
  if (right && !appCode.test(code)) {
    const target = { type: 'User', id: userId };
    await record(transaction, caller, { action: 'recovery_code.use', actorId: userId, target });
  }
  return right;
}

/** Writes to the audit log if `work`, which was given a code, was refused. */
export async function tellingWrongCodes<Value>(
  caller: Caller,
  userId: string,
  work: Promise<Value>,
): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const isWrong =
      error instanceof UserFault &&
      error.errors.some(({ code }) => code === UserErrorCode.INVALID_CREDENTIALS);
    if (isWrong) await recordAlone(caller, { action: 'totp.failed', target: { type: 'User', id: userId } });
    throw error;
  }
}

/** The same for a code of the app alone. */
export async function useAppCode(
  transaction: Transaction,
  caller: Caller,
  userId: string,
  code: string,
): Promise<boolean> {
  const secret = await secretOf(transaction, caller, userId);
  const step = secret && stepOf(secret, code, caller.service(accountServices).totp.now());
  return step ? useStep(transaction, userId, step) : false;
}

async function secretOf({ em }: Transaction, caller: Caller, userId: string): Promise<string | undefined> {
  const sealed = await sealedSecretOf(em, userId);
  if (sealed === undefined) return undefined;
  try {
    return caller.service(accountServices).totp.seal.open(userId, sealed);
  } catch (error) {
    caller.logger.warn(
      { err: error, userId },
      'Could not open the secret of a second factor, which another JWT_SECRET has sealed; recovery codes still work',
    );
    return undefined;
  }
}
