import { parseId } from '../api/identifier.checks.ts';
import { Validation } from '../api/validation.checks.ts';
import type { SendMessageInput } from './message.inputs.ts';

const longestContent = 10_000;
const longestClientId = 100;

/** A message as it may be sent: without the white space around it, else as it was typed.
 * @throws {UserFault} INVALID with everything that is wrong
 * @throws BAD_USER_INPUT where `receiverId` is no id. */
export function checkNewMessage(senderId: string, input: SendMessageInput) {
  const receiverId = parseId(input.receiverId, 'input.receiverId');
  const content = input.content.trim();
  const clientId = input.clientId ?? null;
  const validation = new Validation();
  if (receiverId === senderId) validation.check('input.receiverId', 'You cannot send a message to yourself.');
  validation.check('input.content', textComplaint('The message', content, longestContent));
  if (clientId !== null)
    validation.check('input.clientId', textComplaint('The client id', clientId, longestClientId));
  validation.finish();
  return { receiverId, content, clientId };
}

function textComplaint(noun: string, text: string, longest: number): string | undefined {
  const length = [...text].length;
  if (length === 0) return `${noun} must not be empty.`;
  if (length > longest)
    return `Use at most ${longest} characters for ${noun.toLowerCase()}; it has ${length}.`;
  // The one character that PostgreSQL can't hold.
  return text.includes('\0') ? `${noun} must not contain U+0000.` : undefined;
}
