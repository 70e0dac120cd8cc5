import type { Stats } from './use.stats.ts';

/** The figures of one day. */
export type Day = Stats['daily'][number];

/** A figure shown by day. */
export type Figure = 'plays' | 'newUsers' | 'activeListeners';

export interface Series {
  figure: Figure;
  title: string;
  /** Whether the sum over days is meaningful: a listener on two days is not two listeners. */
  summed: boolean;
}

/** The charts of the dashboard, in order. */
export const series: readonly Series[] = [
  { figure: 'plays', title: 'Plays', summed: true },
  { figure: 'newUsers', title: 'Sign-ups', summed: true },
  { figure: 'activeListeners', title: 'Active listeners', summed: false },
];

/** The sum of all days. */
export function sumOf(days: readonly Day[], figure: Figure): number {
  return days.reduce((sum, day) => sum + day[figure], 0);
}

/** The day with the highest figure; of several, the latest. */
export function peakOf(days: readonly Day[], figure: Figure): Day | undefined {
  return days.reduce<Day | undefined>(
    (peak, day) => (peak && peak[figure] > day[figure] ? peak : day),
    undefined,
  );
}
