import { lengthComplaint } from '../api/validation.checks.ts';

const longestContent = 10_000;
const longestClientId = 100;

/** The fault of the text of a message, if any. Other rooms with messages have the same rules. */
export function contentComplaint(content: string): string | undefined {
  return textComplaint('The message', content, longestContent);
}

/** The fault of an id of the client's own choice, if any. */
export function clientIdComplaint(clientId: string | null): string | undefined {
  return clientId === null ? undefined : textComplaint('The client id', clientId, longestClientId);
}

function textComplaint(noun: string, text: string, longest: number): string | undefined {
  if (text === '') return `${noun} must not be empty.`;
  const tooLong = lengthComplaint(noun.toLowerCase(), text, longest);
  if (tooLong) return tooLong;
  // PostgreSQL cannot store this character.
  return text.includes('\0') ? `${noun} must not contain U+0000.` : undefined;
}
