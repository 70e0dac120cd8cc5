import { graphql } from '../generated/index.ts';

export const deliveryFields = graphql(`
  fragment DeliveryFields on WebhookDelivery { id event state attempts status lastError createdAt nextAt }
`);

export const listWebhooks = graphql(`
  query ListWebhooks { webhooks { id url events active createdAt } }
`);

export const deliveriesOf = graphql(`
  query DeliveriesOfWebhook($id: ID!, $after: String) {
    node(id: $id) {
      ... on Webhook {
        deliveries(first: 20, after: $after) {
          nodes { ...DeliveryFields }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export const createWebhook = graphql(`
  mutation CreateWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) { webhook { id } secret errors { code field message } }
  }
`);

export const deleteWebhook = graphql(`
  mutation DeleteWebhook($id: ID!) { deleteWebhook(id: $id) { deletedId errors { code field message } } }
`);

export const redeliver = graphql(`
  mutation Redeliver($id: ID!) {
    redeliver(deliveryId: $id) { delivery { ...DeliveryFields } errors { code field message } }
  }
`);
