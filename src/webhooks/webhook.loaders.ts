import { defineLoader, definePagedLoader, inOrder } from '../api/batch.loaders.ts';
import { countDeliveries, deliveriesByIds, deliveryPages, webhooksByIds } from './webhook.queries.ts';

export const webhookById = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await webhooksByIds(em, ids), ({ id }) => id),
);

export const deliveryById = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await deliveriesByIds(em, ids), ({ id }) => id),
);

export const deliveryPagesByWebhook = definePagedLoader(
  (webhookIds, page, { em }) => deliveryPages(em, webhookIds, page),
  ({ webhookId }) => webhookId,
);

export const deliveryTotals = defineLoader(async (webhookIds: readonly string[], { em }) => {
  const totals = await countDeliveries(em, webhookIds);
  return webhookIds.map((id) => totals.get(id) ?? 0);
});
