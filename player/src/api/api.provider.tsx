import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { noteTotpDue } from '../session/totp-due.store.ts';
import { useSession } from '../session/use.session.ts';
import { answersIn, idsIn } from './answer.ids.ts';

/** Gives each user a cache of their own: what one has seen is not for the next. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const { user } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another user, another cache.
  const queries = useMemo(makeQueries, [user?.id]);
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

function makeQueries(): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: noteTotpDue }),
    defaultOptions: {
      // A screen that is opened again within this time shows what it showed; then it shows that and asks again.
      queries: { staleTime: 15_000, gcTime: 30 * 60_000, networkMode: 'always' },
    },
  });
  queries.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'updated') for (const answer of answersIn(query.state.data)) idsIn(answer);
  });
  return queries;
}
