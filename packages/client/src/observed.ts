import type { Answer, ServerError } from './answer.ts';

/** An answer in the form of GraphQL, for libraries that read its errors themselves; undefined if nothing of GraphQL was
 * answered. */
export function bodyOf<Data>(
  answer: Answer<Data>,
): { data: Data | null; errors?: ServerError[] } | undefined {
  const data = answer.data ?? null;
  const errors = answer.ok ? answer.errors : answer.error.errors;
  if (!answer.ok && data === null && errors.length === 0) return undefined;
  return { data, ...(errors.length > 0 && { errors: [...errors] }) };
}
