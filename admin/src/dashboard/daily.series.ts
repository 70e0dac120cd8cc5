import type { DashboardQuery } from '../generated/graphql.ts';

/** The figures of one day. */
export type Day = DashboardQuery['stats']['daily'][number];

/** A figure that is drawn by day. */
export type Figure = 'plays' | 'newUsers' | 'activeListeners';

export interface Series {
  figure: Figure;
  title: string;
  /** Whether the sum over days means something: who listens on two days is no two listeners. */
  summed: boolean;
}

/** What the dashboard draws, in its order. */
export const series: readonly Series[] = [
  { figure: 'plays', title: 'Plays', summed: true },
  { figure: 'newUsers', title: 'Sign-ups', summed: true },
  { figure: 'activeListeners', title: 'Active listeners', summed: false },
];

/** All days together. */
export function sumOf(days: readonly Day[], figure: Figure): number {
  return days.reduce((sum, day) => sum + day[figure], 0);
}

/** The day with the most; of several the latest. */
export function peakOf(days: readonly Day[], figure: Figure): Day | undefined {
  return days.reduce<Day | undefined>(
    (peak, day) => (peak && peak[figure] > day[figure] ? peak : day),
    undefined,
  );
}
