import { useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestOptions } from '@tonearm/client';
import { useCallback, useState } from 'react';
import { notice } from '../app/notice.store.ts';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { Cache } from './cache.ts';
import { client } from './client.ts';
import type { ApiDocument } from './document.ts';
import { PendingChanges } from './pending.changes.ts';

export interface SendOptions extends RequestOptions {
  /** Shows the result before the server has answered; undone if it refuses. */
  optimistic?: (cache: Cache) => void;
  /** Documents whose answers are asked again afterwards. */
  refresh?: readonly { toString(): string }[];
  /** Whether the caller tells errors itself, such as a form beside its fields. Otherwise a notice does. */
  tells?: boolean;
}

/** Changes that show at once reach the server in the order in which they were made: two that overtake each other would leave
 * there what the page does not show. */
const inTurn = { scope: { id: 'shown at once' }, networkMode: 'always', gcTime: 0 } as const;

/** Sends mutations.
 * @returns `send(document, variables, options)`, which answers `{ ok: true, data }` or `{ ok: false, error }`, and `busy` while one
 * is on its way. */
export function useSend() {
  const queries = useQueryClient();
  const texts = useTexts();
  const [running, setRunning] = useState(0);
  const send = useCallback(
    async <Data, Variables>(
      document: ApiDocument<Data, Variables>,
      variables: Variables,
      { optimistic, refresh = [], tells = false, ...options }: SendOptions = {},
    ): Promise<Answer<Data>> => {
      const cache = new Cache(queries);
      setRunning((count) => count + 1);
      const settle = optimistic && (await PendingChanges.of(queries).show(() => optimistic(cache)));
      const ask = () =>
        client.mutate<Data, Record<string, unknown>>(
          document as ApiDocument<Data, Record<string, unknown>>,
          variables as Record<string, unknown>,
          options,
        );
      const answer = optimistic
        ? await queries
            .getMutationCache()
            .build(queries, { ...inTurn, mutationFn: ask })
            .execute(undefined)
        : await ask();
      if (!answer.ok && !tells) notice(faultText(answer.error, texts));
      if (settle) settle({ kept: answer.ok, refresh });
      else if (answer.ok) void cache.refresh(...refresh);
      setRunning((count) => count - 1);
      return answer;
    },
    [queries, texts],
  );
  return { send, busy: running > 0 };
}
