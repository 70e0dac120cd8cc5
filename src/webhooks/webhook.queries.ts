import type { EntityManager } from '@mikro-orm/postgresql';
import { keyset, type Page } from '../api/page.queries.ts';
import { database } from '../persistence/database.service.ts';
import { columns, rowKeys } from '../persistence/entity-row.model.ts';
import { parentId, rowsOfEach } from '../persistence/rows-of-each.queries.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import { Webhook, WebhookDelivery } from './webhook.entity.ts';
import { deliveryOrder } from './webhook.orders.ts';
import type { DeliveryRow, WebhookRow } from './webhook.rows.ts';

const webhookColumns = columns('webhook', rowKeys(Webhook));
const deliveryColumns = columns('delivery', rowKeys(WebhookDelivery));

/** All of them: few. The oldest first. */
export function allWebhooks(em: EntityManager): Promise<WebhookRow[]> {
  return database(em)
    .selectFrom('webhook')
    .select(webhookColumns)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

export function webhooksByIds(em: EntityManager, ids: readonly string[]): Promise<WebhookRow[]> {
  return database(em)
    .selectFrom('webhook')
    .select(webhookColumns)
    .where(isAnyOf('webhook.id', ids))
    .execute();
}

export function deliveriesByIds(em: EntityManager, ids: readonly string[]): Promise<DeliveryRow[]> {
  return database(em)
    .selectFrom('webhook_delivery as delivery')
    .select(deliveryColumns)
    .where(isAnyOf('delivery.id', ids))
    .execute();
}

/** The same page of the deliveries of several webhooks, in one statement. */
export function deliveryPages(
  em: EntityManager,
  webhookIds: readonly string[],
  page: Page,
): Promise<DeliveryRow[]> {
  const db = database(em);
  const deliveries = db
    .selectFrom('webhook_delivery as delivery')
    .select(deliveryColumns)
    .where('delivery.webhook_id', '=', parentId);
  return rowsOfEach(db, webhookIds, keyset(deliveries, deliveryOrder, page)).execute();
}

/** Uses only an index. */
export async function countDeliveries(
  em: EntityManager,
  webhookIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await database(em)
    .selectFrom('webhook_delivery')
    .select(['webhook_id as id', rowTotal.as('total')])
    .where(isAnyOf('webhook_id', webhookIds))
    .groupBy('webhook_id')
    .execute();
  return new Map(rows.map(({ id, total }) => [id, total]));
}
