import { type KeysetOrder, sortValues } from '../api/cursor.model.ts';
import type { DeliveryRow } from './webhook.rows.ts';

/** The latest first. */
export const deliveryOrder: KeysetOrder<DeliveryRow> = {
  name: 'deliveries',
  column: 'delivery.place',
  id: 'delivery.id',
  direction: 'desc',
  value: ({ place }) => Number(place),
  schema: sortValues.bigNumber,
};
