import { serviceKey } from '../api/services.model.ts';
import type { AddressRules } from './address-rules.service.ts';
import type { WebhookSecrets } from './webhook-secrets.service.ts';

export interface WebhookServices {
  secrets: WebhookSecrets;
  addresses: AddressRules;
}

export const webhookServices = serviceKey<WebhookServices>('webhooks');
