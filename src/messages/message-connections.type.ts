import { connectionType } from '../api/connection.type.ts';
import { Conversation } from './conversation.entity.ts';
import { Message } from './message.entity.ts';

export const MessageConnection = connectionType('Message', Message);
export const ConversationConnection = connectionType('Conversation', Conversation);
