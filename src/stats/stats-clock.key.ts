import { serviceKey } from '../api/services.model.ts';

/** Needed by statistics besides the database. */
export interface StatsClock {
  /** The time of which statistics tell; its day, by UTC, is today. */
  now(): Date;
}

export const statsClock = serviceKey<StatsClock>('stats');
