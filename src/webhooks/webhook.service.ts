import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../api/caller.service.ts';
import { type Connection, toConnection } from '../api/connection.type.ts';
import { type PageArguments, parsePage } from '../api/page.queries.ts';
import { type UserError, UserErrorCode, UserFault, userFault } from '../api/user-errors.type.ts';
import { record } from '../audit/audit-log.writes.ts';
import { takeTurns } from '../persistence/advisory-lock.queries.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { RefusedAddress } from './address-rules.service.ts';
import { deliveryById, deliveryPagesByWebhook, deliveryTotals, webhookById } from './webhook.loaders.ts';
import { deliveryOrder } from './webhook.orders.ts';
import { allWebhooks } from './webhook.queries.ts';
import type { DeliveryRow, WebhookRow } from './webhook.rows.ts';
import { deleteWebhookRow, insertWebhook, requeueDelivery } from './webhook.writes.ts';
import { isWebhookEvent, webhookEvents } from './webhook-event.model.ts';
import { webhookServices } from './webhook-services.key.ts';

/** Each change is written for each of them. */
const mostWebhooks = 50;
const longestUrl = 2000;

export interface NewWebhook {
  webhook: WebhookRow | null;
  /** Known to nobody else afterwards. */
  secret: string;
}

/** @throws {UserFault} INVALID; CONFLICT if there are too many */
export async function createWebhook(
  caller: Caller,
  given: { url: unknown; events: readonly string[] },
): Promise<NewWebhook> {
  const { secrets } = caller.service(webhookServices);
  const url = await checkUrl(caller, String(given.url));
  const events = checkEvents(given.events);
  const id = uuidv7();
  const { secret, sealedSecret } = secrets.make(id);
  await transaction(caller.em, async (transaction) => {
    await takeTurns(transaction, 'webhooks');
    if ((await allWebhooks(transaction.em)).length >= mostWebhooks)
      throw userFault(
        'CONFLICT',
        `There are ${mostWebhooks} webhooks, the maximum; delete one first.`,
        'input',
      );
    await insertWebhook(transaction, { id, url, events, sealedSecret });
    const changes = { url: { after: url }, events: { after: events } };
    await record(transaction, caller, { action: 'webhook.create', target: { type: 'Webhook', id }, changes });
  });
  return { webhook: await caller.loader(webhookById).load(id), secret };
}

async function checkUrl(caller: Caller, text: string): Promise<string> {
  const fault = (message: string) => userFault('INVALID', message, 'input.url');
  if (!URL.canParse(text) || text.length > longestUrl)
    throw fault(`Give the whole address of the receiver, of at most ${longestUrl} characters.`);
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol)) throw fault('Give an address of http or https.');
  if (url.username || url.password)
    throw fault('Leave name and password out of the address: the signature tells that it is this server.');
  try {
    await caller.service(webhookServices).addresses.check(url);
  } catch (error) {
    if (error instanceof RefusedAddress) throw fault(error.message);
    throw error;
  }
  url.hash = '';
  return url.href;
}

function checkEvents(events: readonly string[]): string[] {
  const names = [...new Set(events)];
  const errors = names.flatMap((name, index): UserError[] => {
    if (isWebhookEvent(name)) return [];
    const message = `There is no event "${name.slice(0, 100)}". Use some of: ${Object.keys(webhookEvents).join(', ')}.`;
    return [{ code: UserErrorCode.INVALID, message, field: ['input', 'events', String(index)] }];
  });
  if (names.length === 0) throw userFault('INVALID', 'Choose at least one event.', 'input.events');
  if (errors.length > 0) throw new UserFault(errors.slice(0, 20));
  return names;
}

/** @returns the id.
 * @throws {UserFault} NOT_FOUND */
export async function deleteWebhook(caller: Caller, id: string): Promise<string> {
  await transaction(caller.em, async (transaction) => {
    if (!(await deleteWebhookRow(transaction, id))) throw userFault('NOT_FOUND', 'Webhook not found.', 'id');
    await record(transaction, caller, { action: 'webhook.delete', target: { type: 'Webhook', id } });
  });
  caller.loader(webhookById).clear(id);
  return id;
}

/** @throws {UserFault} NOT_FOUND, also if its webhook is gone */
export async function redeliver(caller: Caller, id: string): Promise<DeliveryRow | null> {
  await transaction(caller.em, async (transaction) => {
    if (!(await requeueDelivery(transaction, id)))
      throw userFault('NOT_FOUND', 'Delivery not found.', 'deliveryId');
    await record(transaction, caller, {
      action: 'webhook.redeliver',
      target: { type: 'WebhookDelivery', id },
    });
  });
  caller.forgetLoaded();
  return caller.loader(deliveryById).load(id);
}

/** The latest first. */
export async function listDeliveries(
  caller: Caller,
  webhook: WebhookRow,
  given: PageArguments,
): Promise<Connection<DeliveryRow>> {
  const page = parsePage(given, deliveryOrder);
  const rows = await caller.loader(deliveryPagesByWebhook).load({ parentId: webhook.id, page });
  return toConnection(rows, page, deliveryOrder, () => caller.loader(deliveryTotals).load(webhook.id));
}
