import { usePages } from '../api/use.pages.ts';
import { conversationsDocument } from './conversation.operations.ts';

/** The viewer's conversations, the latest first. */
export const useConversations = () =>
  usePages(conversationsDocument, {}, ({ conversations }) => conversations);
