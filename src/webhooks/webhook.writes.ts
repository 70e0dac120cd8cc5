import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { UnsettledPlay } from '../library/plays/play-handler.model.ts';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { retryDelays, type WebhookEvent } from './webhook-event.model.ts';

export async function insertWebhook(
  { em }: Transaction,
  made: { id: string; url: string; events: readonly string[]; sealedSecret: string },
): Promise<void> {
  const { id, url, events, sealedSecret } = made;
  await sql`insert into webhook (id, url, events, sealed_secret)
    values (${id}, ${url}, ${events}::text[], ${sealedSecret})`.execute(database(em));
}

/** Its deliveries go by and by; see `forgetDeliveries`.
 * @returns whether it was there. */
export async function deleteWebhookRow({ em }: Transaction, id: string): Promise<boolean> {
  const { rows } = await sql`delete from webhook where id = ${id} returning id`.execute(database(em));
  return rows.length > 0;
}

/** Sends a delivery again at once, and goes on with its webhook if that had been left.
 * @returns whether it is there, and its webhook. */
export async function requeueDelivery({ em }: Transaction, id: string): Promise<boolean> {
  const { rows } = await sql`
    with asked as (
      update webhook set active = true from webhook_delivery delivery
      where delivery.id = ${id} and webhook.id = delivery.webhook_id returning webhook.id
    )
    update webhook_delivery set state = 'WAITING', attempts = 0, last_error = null, next_at = now()
    from asked where webhook_delivery.id = ${id} returning webhook_delivery.id`.execute(database(em));
  return rows.length > 0;
}

/** The name of the handler that tells of plays. */
export const webhookHandler = 'webhooks';
/** Plays in one event. */
const playsOfOne = 500;
const playsRecorded: WebhookEvent = 'plays.recorded';

/** Tells of plays, in batches, in the transaction that counts them. */
export async function tellOfPlays({ em }: Transaction, plays: readonly UnsettledPlay[]): Promise<void> {
  const told = plays.map(({ id, songId, userId, playedAt }) => ({ id, songId, userId, playedAt }));
  const batches = Array.from({ length: Math.ceil(told.length / playsOfOne) }, (_, index) =>
    JSON.stringify({ plays: told.slice(index * playsOfOne, (index + 1) * playsOfOne) }),
  );
  await sql`
    select tell_webhooks(${playsRecorded}, array_fill('plays'::text, array[${batches.length}::int]),
      ${batches}::jsonb[])
    where is_told(${playsRecorded})`.execute(database(em));
}

/** An event that this process is to send. */
export interface ClaimedDelivery {
  id: string;
  webhookId: string;
  event: string;
  attempts: number;
  createdAt: Date;
  /** As it is signed: the same text at every attempt. */
  data: string;
  url: string;
  sealedSecret: string;
}

/** Takes events whose time has come, the first of each subject alone: what follows it waits. Until the lease ends, nobody else
 * takes them; should this process die, another one does then.
 * @param busy how many this process is sending, by webhook.
 * @param most events of one webhook at a time. */
export async function claimDeliveries(
  em: EntityManager,
  busy: ReadonlyMap<string, number>,
  { most, leaseMs }: { most: number; leaseMs: number },
): Promise<ClaimedDelivery[]> {
  const { rows } = await sql<ClaimedDelivery>`
    with due as (
      select first.id, webhook.url, webhook.sealed_secret
      from webhook
      left join unnest(${[...busy.keys()]}::uuid[], ${[...busy.values()]}::int[]) busy (id, count)
        on busy.id = webhook.id
      cross join lateral (
        select id from webhook_delivery delivery
        where webhook_id = webhook.id and state = 'WAITING' and next_at <= now() and not exists (
          select from webhook_delivery earlier
          where earlier.webhook_id = delivery.webhook_id and earlier.subject = delivery.subject
            and earlier.state = 'WAITING' and earlier.place < delivery.place)
        order by next_at, place limit greatest(0, ${most} - coalesce(busy.count, 0))
        for update skip locked
      ) first
      where webhook.active
    )
    update webhook_delivery delivery
    set attempts = attempts + 1, next_at = now() + ${leaseMs} * interval '1 millisecond'
    from due where delivery.id = due.id
    returning delivery.id, webhook_id as "webhookId", event, attempts, created_at as "createdAt", data::text as data,
      url, sealed_secret as "sealedSecret"`.execute(database(em));
  return rows;
}

export interface Outcome {
  status: number | null;
  error: string | null;
}

type Claim = Pick<ClaimedDelivery, 'id' | 'attempts'>;

/** Changes nothing if somebody else has taken it meanwhile. */
export async function noteDelivered(em: EntityManager, claim: Claim, status: number): Promise<void> {
  await sql`update webhook_delivery set state = 'DELIVERED', status = ${status}, last_error = null, next_at = null
    where id = ${claim.id} and attempts = ${claim.attempts} and state = 'WAITING'`.execute(database(em));
}

/** Sets the time of the next attempt, or ends it after a day. What waits for it is not looked at until then. */
export async function noteFailure(
  em: EntityManager,
  claim: Claim,
  { status, error }: Outcome,
): Promise<void> {
  const delay = retryDelays[claim.attempts - 1];
  const [state, next] =
    delay === undefined ? ['FAILED', sql`null`] : ['WAITING', sql`now() + ${delay} * interval '1 second'`];
  await sql`
    with failed as (
      update webhook_delivery set state = ${state}, status = ${status}, last_error = ${error}, next_at = ${next}
      where id = ${claim.id} and attempts = ${claim.attempts} and state = 'WAITING'
      returning webhook_id, subject, place, next_at
    )
    update webhook_delivery later set next_at = failed.next_at from failed
    where failed.next_at is not null and later.webhook_id = failed.webhook_id and later.subject = failed.subject
      and later.state = 'WAITING' and later.place > failed.place and later.next_at < failed.next_at`.execute(
    database(em),
  );
}

/** Ends a webhook whose receiver is gone for good, with all that waits for it. */
export async function endWebhook(em: EntityManager, webhookId: string, outcome: Outcome): Promise<void> {
  await sql`
    with ended as (update webhook set active = false where id = ${webhookId})
    update webhook_delivery set state = 'FAILED', next_at = null, status = ${outcome.status}, last_error = ${outcome.error}
    where webhook_id = ${webhookId} and state = 'WAITING'`.execute(database(em));
}

/** Gives an event back that was not sent. */
export async function releaseDelivery(em: EntityManager, claim: Claim): Promise<void> {
  await sql`update webhook_delivery set attempts = attempts - 1, next_at = now()
    where id = ${claim.id} and attempts = ${claim.attempts} and state = 'WAITING'`.execute(database(em));
}

/** Days for which it can be seen what became of an event. */
const keptDays = 30;
const forgottenAtOnce = 1000;

/** Deletes deliveries that ended long ago, and those of webhooks that are gone. */
export async function forgetDeliveries(em: EntityManager): Promise<void> {
  let forgotten: number;
  do {
    const { rows } = await sql`
      delete from webhook_delivery where id in (
        select id from webhook_delivery delivery
        where state <> 'WAITING' and created_at < now() - ${keptDays} * interval '1 day'
          or not exists (select from webhook where webhook.id = delivery.webhook_id)
        order by created_at limit ${forgottenAtOnce})
      returning id`.execute(database(em));
    forgotten = rows.length;
  } while (forgotten === forgottenAtOnce);
}

/** Lets deliveries that were due, or nearly, when the clock was set back not wait until it shows that time again.
 * @param from what it would show now.
 * @param byMs milliseconds; nothing is done if they are positive. */
export async function hastenDeliveries(
  em: EntityManager,
  { from, byMs }: { from: Date; byMs: number },
): Promise<void> {
  if (byMs > 0) return;
  await sql`update webhook_delivery set next_at = next_at + ${byMs} * interval '1 millisecond'
    where state = 'WAITING' and next_at > now() and next_at <= ${from}::timestamptz + interval '1 minute'`.execute(
    database(em),
  );
}
