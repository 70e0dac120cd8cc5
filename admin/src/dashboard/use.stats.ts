import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSend } from '../api/use.send.ts';
import type { DashboardQuery } from '../generated/graphql.ts';
import type { People } from '../presence/presence.store.ts';
import { dashboardQuery } from './dashboard.operations.ts';
import type { Period } from './period.switch.tsx';

export type Stats = DashboardQuery['stats'];

/** How often the figures are asked for while the page is looked at, in milliseconds. */
const interval = 5_000;
/** After news of presence, so that a crowd that comes at once asks once. */
const pause = 300;

/** The figures, kept fresh; asked for at once when somebody comes, goes or listens to something else. */
export function useStats(days: Period, people: People) {
  const send = useSend();
  const { refetch, ...query } = useQuery({
    queryKey: ['stats', days],
    queryFn: async ({ signal }): Promise<Stats> => (await send(dashboardQuery, { days }, { signal })).stats,
    refetchInterval: interval,
    placeholderData: keepPreviousData,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: news of people are the reason to ask
  useEffect(() => {
    const timer = setTimeout(() => void refetch(), pause);
    return () => clearTimeout(timer);
  }, [people, refetch]);
  return query;
}
