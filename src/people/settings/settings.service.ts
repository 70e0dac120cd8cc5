import { LockMode } from '@mikro-orm/postgresql';
import { findViewer } from '../../accounts/account.service.ts';
import type { User } from '../../accounts/user.entity.ts';
import type { Caller } from '../../api/caller.service.ts';
import { Validation } from '../../api/validation.checks.ts';
import { changesBetween } from '../../audit/audit-actions.model.ts';
import { record } from '../../audit/audit-log.writes.ts';
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
    const before = audiencesOf(user);
    user.presenceAudience = presence ?? user.presenceAudience;
    user.activityAudience = activity ?? user.activityAudience;
    user.messageAudience = messages ?? user.messageAudience;
    await em.flush();
    if (user.presenceAudience !== before.presence) await announcePresenceRights(transaction, bus, user.id);
    const changes = changesBetween(before, audiencesOf(user));
    const target = { type: 'User', id: user.id };
    if (changes) await record(transaction, caller, { action: 'user.settings', target, changes });
    return user;
  });
  caller.forgetLoaded();
  return changed;
}

/** As the API shows them. */
function audiencesOf({ presenceAudience, activityAudience, messageAudience }: User) {
  return { presence: presenceAudience, activity: activityAudience, messages: messageAudience };
}
