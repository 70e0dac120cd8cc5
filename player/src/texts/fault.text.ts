import { RequestError, type UserError } from '@tonearm/client';
import { currentLanguage, type Texts } from './language.store.ts';

/** What a user reads of an error. */
export function faultText(error: unknown, texts: Texts): string {
  if (!(error instanceof RequestError)) return texts.faults.unknown;
  const { codes } = texts.faults;
  if (error.userErrors.length > 0)
    return error.userErrors.map((userError) => userErrorText(userError, texts)).join(' ');
  if (error.code in codes) return codes[error.code as keyof typeof codes];
  return texts.faults.unknown;
}

/** The message for a field of a form. */
export function fieldFault(error: RequestError | undefined, field: string, texts: Texts): string | undefined {
  const found = error?.userErrors.find(({ field: path }) => path?.at(-1) === field);
  return found && userErrorText(found, texts);
}

/** The server says it in English; another language has its own sentence for each kind. */
function userErrorText({ code, message }: UserError, texts: Texts): string {
  if (currentLanguage().language === 'en') return message;
  const { known, kinds } = texts.faults;
  return known[message] ?? kinds[code as keyof typeof kinds] ?? message;
}
