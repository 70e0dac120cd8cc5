import type { Answer } from './answer.ts';

/** Variables of a subscription that goes on where it was. If its document takes `after`, each new connection begins
 * after the last event received: `graphql-ws` writes the variables for each connection again.
 * A getter `after` is left as it is. */
export function resumable<Data>(
  query: string,
  variables: Record<string, unknown>,
): { variables: Record<string, unknown>; received: (answer: Answer<Data>) => void } {
  const isLive = Object.getOwnPropertyDescriptor(variables, 'after')?.get !== undefined;
  if (isLive || !/\$after\b/.test(query)) return { variables, received: () => undefined };
  let newest = variables.after ?? null;
  const live = Object.defineProperty({ ...variables }, 'after', { enumerable: true, get: () => newest });
  return {
    variables: live,
    received: ({ data }) => {
      for (const event of Object.values(data ?? {}))
        newest = (event as { cursor?: string })?.cursor ?? newest;
    },
  };
}
