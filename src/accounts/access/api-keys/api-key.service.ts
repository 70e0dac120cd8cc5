import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { ApiKeyScope } from '../../../api/api-key-scope.model.ts';
import type { Caller } from '../../../api/caller.service.ts';
import { userFault } from '../../../api/user-errors.type.ts';
import { nameComplaint, tidy, Validation } from '../../../api/validation.checks.ts';
import { Role } from '../../../api/viewer.model.ts';
import { changesBetween } from '../../../audit/audit-actions.model.ts';
import { record } from '../../../audit/audit-log.writes.ts';
import { takeTurns } from '../../../persistence/advisory-lock.queries.ts';
import { type Transaction, transaction } from '../../../persistence/transaction.service.ts';
import { accountServices } from '../../account-services.key.ts';
import { checkViewerAgain } from '../../authentication.service.ts';
import type { CreateApiKeyInput } from './api-key.inputs.ts';
import { countKeys, keysOf } from './api-key.queries.ts';
import type { ApiKeyRow } from './api-key.rows.ts';
import { addKey, deleteKey, renewUses } from './api-key.writes.ts';

/** Keys of one user: more than a person has programs. */
const mostKeys = 50;

export function listApiKeys({ em, signedIn }: Caller): Promise<ApiKeyRow[]> {
  return keysOf(em, signedIn);
}

/** @throws {UserFault} INVALID, CONFLICT if the viewer has too many keys */
export function createApiKey(
  caller: Caller,
  input: CreateApiKeyInput,
): Promise<{ apiKey: ApiKeyRow; secret: string }> {
  const { name, scopes, expiresAt } = checkNewKey(input);
  const { secret, ...stored } = caller.service(accountServices).keys.secrets.make();
  const { id: userId } = caller.signedIn;
  return transaction(caller.em, async (transaction) => {
    await takeTurns(transaction, `api keys of ${userId}`);
    if ((await countKeys(transaction.em, userId)) >= mostKeys)
      throw userFault('CONFLICT', `You have ${mostKeys} keys, the maximum; revoke one first.`, 'input');
    // Nobody is suspended until the key is there, and can be ended.
    await checkViewerAgain(transaction, caller, Role.USER);
    const key = { id: uuidv7(), useId: uuidv4(), userId, name, scopes, expiresAt, ...stored };
    await record(transaction, caller, {
      action: 'api_key.create',
      target: { type: 'ApiKey', id: key.id },
      changes: changesBetween(null, { name, scopes, expiresAt }),
      aboutId: userId,
    });
    return { apiKey: await addKey(transaction, key), secret };
  });
}

function checkNewKey({ name: given, scopes, expiresAt }: CreateApiKeyInput) {
  const name = tidy(given);
  const validation = new Validation();
  validation.check('input.name', nameComplaint('The name', name));
  if (scopes.length === 0) validation.check('input.scopes', 'Choose at least one scope.');
  if (new Set(scopes).size < scopes.length) validation.check('input.scopes', 'Give each scope once.');
  if (expiresAt && expiresAt.getTime() <= Date.now())
    validation.check('input.expiresAt', 'Give a time in the future, or none for a key that does not end.');
  validation.finish();
  const ordered = Object.values(ApiKeyScope).filter((scope) => scopes.includes(scope));
  return { name, scopes: ordered, expiresAt: expiresAt ?? null };
}

/** Ends a key at once, on every process, with its open sockets.
 * @returns its id.
 * @throws {UserFault} NOT_FOUND, also for keys of others */
export function revokeApiKey(caller: Caller, id: string): Promise<string> {
  return transaction(caller.em, async (transaction) => {
    const useId = await deleteKey(transaction, caller.signedIn, id);
    if (!useId) throw userFault('NOT_FOUND', 'API key not found.', 'id');
    await caller.service(accountServices).revocations.announceSessions(transaction, [useId]);
    await record(transaction, caller, { action: 'api_key.revoke', target: { type: 'ApiKey', id } });
    return id;
  });
}

/** Ends all present uses of a user's keys: before the account is deleted, or while it is suspended. */
export async function endKeyUses(transaction: Transaction, caller: Caller, userId: string): Promise<void> {
  const useIds = await renewUses(transaction, userId);
  await caller.service(accountServices).revocations.announceSessions(transaction, useIds);
}
