import type { Row } from '../persistence/entity-row.model.ts';
import type { Webhook, WebhookDelivery } from './webhook.entity.ts';

export type WebhookRow = Row<Webhook>;
export type DeliveryRow = Row<WebhookDelivery>;
