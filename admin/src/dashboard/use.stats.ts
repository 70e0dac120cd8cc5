import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answered } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { DashboardQuery } from '../generated/graphql.ts';
import type { People } from '../presence/presence.store.ts';
import { dashboardQuery } from './dashboard.operations.ts';
import type { Period } from './period.switch.tsx';

export type Stats = NonNullable<DashboardQuery['stats']>;

/** Milliseconds between updates of the figures while the page is visible. */
const interval = 5_000;
/** Milliseconds after a change of presence, so that many changes cause one request. */
const pause = 300;

/** Days begin and end as where the administrator is. */
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** The figures, updated regularly, and at once when a user comes online, goes offline or plays another song. */
export function useStats(days: Period, people: People) {
  const send = useSend();
  const { refetch, ...query } = useQuery({
    queryKey: ['stats', days],
    queryFn: async ({ signal }): Promise<Stats> =>
      answered((await send(dashboardQuery, { days, timeZone }, { signal })).stats),
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
