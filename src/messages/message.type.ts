import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.type.ts';
import { MutationPayload } from '../api/user-errors.type.ts';
import { Conversation } from './conversation.entity.ts';
import { Message } from './message.entity.ts';

export const MessageConnection = connectionType('Message', Message);
export const ConversationConnection = connectionType('Conversation', Conversation);

const simple = { implements: MutationPayload, simpleResolvers: true };

@ObjectType({ ...simple, description: 'The message that was sent.' })
export class MessagePayload extends MutationPayload {
  @Field(() => Message, { nullable: true, description: 'Null when there are errors.' })
  message?: object | null;
}

@ObjectType({ ...simple, description: "The viewer's conversation after the change." })
export class ConversationPayload extends MutationPayload {
  @Field(() => Conversation, { nullable: true, description: 'Null when there are errors.' })
  conversation?: object | null;
}
