import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.ts';
import { Auth } from '../api/auth.decorator.ts';
import { pageCost } from '../api/cost.model.ts';
import { PageArguments } from '../api/page.queries.ts';
import { RateLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { parseId } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import { eventBus } from '../events/event-bus.service.ts';
import { Conversation } from './conversation.entity.ts';
import { listConversations, markConversationRead } from './conversation.service.ts';
import { Message } from './message.entity.ts';
import { personOf } from './message.loaders.ts';
import type { ConversationRow } from './message.rows.ts';
import { ConversationConnection, ConversationPayload } from './message.type.ts';

/** The same as for messages received: an open conversation marks each as read. */
const ReadLimit = () => RateLimit(600, 60);

@Resolver(() => Conversation)
export class ConversationResolver {
  @Auth(Role.USER, 'ADMIN')
  @Query(() => ConversationConnection, {
    nullable: true,
    description: 'One conversation per user with whom the viewer has exchanged messages, latest first.',
    complexity: pageCost,
  })
  conversations(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listConversations(context, given);
  }

  @FieldResolver(() => User, { description: 'The other user.' })
  user(@Root() { otherId }: ConversationRow, @Ctx() context: RequestContext) {
    return personOf(context, otherId);
  }

  @FieldResolver(() => Message, { description: 'The latest message, sent or received.' })
  lastMessage(@Root() { lastMessage }: ConversationRow) {
    return lastMessage;
  }

  @Auth(Role.USER, 'ADMIN')
  @ReadLimit()
  @Mutation(() => ConversationPayload, {
    description:
      'Marks all messages from this user to the viewer as read. NOT_FOUND if the two have exchanged no messages.',
  })
  async markConversationRead(
    @Arg('userId', () => ID, { description: 'The other user.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return {
      conversation: await markConversationRead(context, context.service(eventBus), parseId(userId, 'userId')),
    };
  }
}
