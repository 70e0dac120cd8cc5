import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.ts';
import { Auth } from '../shared/auth.decorator.ts';
import { RequestContext } from '../shared/context.ts';
import { pageCost } from '../shared/cost.ts';
import { parseId } from '../shared/identifier.ts';
import { PageArguments } from '../shared/page.ts';
import { RateLimit } from '../shared/rate.limit.decorator.ts';
import { Conversation } from './conversation.entity.ts';
import { listConversations, markConversationRead } from './conversation.service.ts';
import { ConversationConnection } from './message.connections.ts';
import { Message } from './message.entity.ts';
import { ConversationPayload } from './message.payloads.ts';
import { personOf } from './message.people.ts';
import type { ConversationRow } from './message.rows.ts';

/** As many as messages that may come: an open conversation marks each as read. */
const ReadLimit = () => RateLimit(600, 60);

@Resolver(() => Conversation)
export class ConversationResolver {
  @Auth()
  @Query(() => ConversationConnection, {
    description: 'One per person the viewer has exchanged messages with, the latest first.',
    complexity: pageCost,
  })
  conversations(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listConversations(context, given);
  }

  @FieldResolver(() => User, { description: 'The other user.' })
  user(@Root() { id }: ConversationRow, @Ctx() context: RequestContext) {
    return personOf(context, id);
  }

  @FieldResolver(() => Message, { description: 'The latest message, sent or received.' })
  lastMessage(@Root() { lastMessage }: ConversationRow) {
    return lastMessage;
  }

  @Auth()
  @ReadLimit()
  @Mutation(() => ConversationPayload, {
    description:
      'Marks all that this user wrote to the viewer as read. NOT_FOUND where there is no message between the two.',
  })
  async markConversationRead(
    @Arg('userId', () => ID, { description: 'The other user.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { conversation: await markConversationRead(context, parseId(userId, 'userId')) };
  }
}
