import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.type.ts';
import { Secret } from '../api/secret.decorator.ts';
import { Url } from '../api/url.scalar.ts';
import { MutationPayload } from '../api/user-errors.type.ts';
import { Webhook, WebhookDelivery } from './webhook.entity.ts';

export const WebhookDeliveryConnection = connectionType('WebhookDelivery', WebhookDelivery);

@InputType({ description: 'A new webhook.' })
export class CreateWebhookInput {
  @Field(() => Url, {
    description:
      'An address of http or https, without a name and password. Addresses within the own network are refused, unless the server allows them (`WEBHOOK_ALLOW_PRIVATE`).',
  })
  url!: unknown;

  @Field(() => [String], {
    description: 'Names of events, from the list in docs/webhooks.md, such as `song.created`.',
  })
  events!: string[];
}

@Secret()
@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The new webhook.' })
export class WebhookPayload extends MutationPayload {
  @Field(() => Webhook, { nullable: true, description: 'Null when there are errors.' })
  webhook?: object | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What signs its events, as `whsec_…`: keep it, it is shown only now. Null when there are errors.',
  })
  secret?: string | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The delivery.' })
export class WebhookDeliveryPayload extends MutationPayload {
  @Field(() => WebhookDelivery, { nullable: true, description: 'Null when there are errors.' })
  delivery?: object | null;
}
