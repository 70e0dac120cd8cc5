import { LockMode } from '@mikro-orm/postgresql';
import { findViewer } from '../../accounts/account.service.ts';
import type { User } from '../../accounts/user.entity.ts';
import type { Caller } from '../../api/caller.service.ts';
import { Validation } from '../../api/validation.checks.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { announcePresenceRights } from '../../presence/presence.writes.ts';
import type { UpdateSettingsInput } from './settings.type.ts';

/** Effective at once, also for those who watch.
 * @throws {UserFault} INVALID */
export async function updateSettings(
  caller: Caller,
  bus: EventBus,
  { presence, activity, messages }: UpdateSettingsInput,
): Promise<User> {
  const validation = new Validation();
  for (const [name, value] of Object.entries({ presence, activity, messages }))
    if (value === null) validation.check(`input.${name}`, 'Choose an audience; it cannot be cleared.');
  validation.finish();
  const changed = await transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const user = await findViewer(em, caller, LockMode.PESSIMISTIC_WRITE);
    const before = user.presenceAudience;
    user.presenceAudience = presence ?? before;
    user.activityAudience = activity ?? user.activityAudience;
    user.messageAudience = messages ?? user.messageAudience;
    await em.flush();
    if (user.presenceAudience !== before) await announcePresenceRights(transaction, bus, user.id);
    return user;
  });
  caller.forgetLoaded();
  return changed;
}
