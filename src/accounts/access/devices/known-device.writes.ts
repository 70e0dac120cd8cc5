import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../../persistence/database.service.ts';
import { keptRows } from '../../../persistence/prepared.queries.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';

const daysKnown = 90;
/** New devices of an account that it is told of within an hour: more of them must not flood its mailbox. */
const toldHourly = 3;

/** Notes a device of a user.
 * @returns whether to tell the user: it is new beside others, and not one of many. */
export async function noteDevice({ em }: Transaction, userId: string, mark: string): Promise<boolean> {
  const device = sql<{ isNew: boolean }>`
    with known as materialized (
      select count(*) > 0 as others,
        count(*) filter (where first_seen_at > now() - interval '1 hour') as recent
      from known_device where user_id = ${userId}
    )
    insert into known_device (user_id, mark) values (${userId}, ${mark})
    on conflict (user_id, mark) do update set last_seen_at = now()
    returning (xmax = 0) and (select others and recent <= ${toldHourly} from known) as "isNew"`;
  const [row] = await keptRows(em, 'a device of a user', device);
  return row?.isNew ?? false;
}

/** Forgets devices that were not used for long. */
export async function forgetDevices(em: EntityManager): Promise<void> {
  await sql`delete from known_device
    where last_seen_at < now() - make_interval(days => ${daysKnown})`.execute(database(em));
}
