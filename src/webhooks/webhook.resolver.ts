import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import { listCost, pageCost } from '../api/cost.model.ts';
import { DeletePayload } from '../api/delete-payload.type.ts';
import { PageArguments } from '../api/page.queries.ts';
import { WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { parseId } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import { Webhook } from './webhook.entity.ts';
import { allWebhooks } from './webhook.queries.ts';
import type { WebhookRow } from './webhook.rows.ts';
import { createWebhook, deleteWebhook, listDeliveries, redeliver } from './webhook.service.ts';
import {
  CreateWebhookInput,
  WebhookDeliveryConnection,
  WebhookDeliveryPayload,
  WebhookPayload,
} from './webhook.type.ts';

@Resolver(() => Webhook)
export class WebhookResolver {
  @Auth(Role.ADMIN, 'ADMIN')
  @Query(() => [Webhook], {
    nullable: true,
    description: 'The addresses that are told of events, the oldest first: at most 50.',
    complexity: listCost(10),
  })
  webhooks(@Ctx() context: RequestContext) {
    return allWebhooks(context.em);
  }

  @FieldResolver(() => WebhookDeliveryConnection, {
    description: 'Its events of the last 30 days, the latest first.',
    complexity: pageCost,
  })
  deliveries(
    @Root() webhook: WebhookRow,
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listDeliveries(context, webhook, given);
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => WebhookPayload, {
    description:
      'Tells an address of events from now on. INVALID for an address that is refused and for unknown events, CONFLICT if there are 50 webhooks.',
  })
  createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'The address and the events.' })
    input: CreateWebhookInput,
    @Ctx() context: RequestContext,
  ) {
    return createWebhook(context, input);
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description: 'Deletes a webhook, with the events that wait for it.',
  })
  async deleteWebhook(
    @Arg('id', () => ID, { description: 'Id of the webhook.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await deleteWebhook(context, parseId(id)) };
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => WebhookDeliveryPayload, {
    description:
      'Sends an event again at once, with all its attempts, whatever became of it. A webhook that was ended goes on.',
  })
  async redeliver(
    @Arg('deliveryId', () => ID, { description: 'Id of the delivery.' }) deliveryId: string,
    @Ctx() context: RequestContext,
  ) {
    return { delivery: await redeliver(context, parseId(deliveryId, 'deliveryId')) };
  }
}
