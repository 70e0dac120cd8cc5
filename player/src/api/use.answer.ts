import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryOf } from '@tonearm/client/tanstack';
import { client } from './client.ts';
import type { ApiDocument } from './document.ts';

export interface AnswerOptions {
  /** False: not asked yet. */
  enabled?: boolean;
  /** Whether the answer for other variables stays on the screen until the new one is there. */
  keep?: boolean;
}

/** Asks a query, and again when the screen is opened again; what is known already shows at once.
 * @returns `data` as it was last known, also beside an `error`; `loading` while there is neither. */
export function useAnswer<Data, Variables>(
  document: ApiDocument<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: AnswerOptions = {},
) {
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    ...queryOf(client, document, variables),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
  return {
    data,
    error,
    loading: isPending && enabled,
    /** Whether `data` is that of other variables. */
    outdated: isPlaceholderData,
    refetch: () => void refetch(),
  };
}
