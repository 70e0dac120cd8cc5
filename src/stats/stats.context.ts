import { serviceKey } from '../api/services.model.ts';

/** What statistics need besides the database. */
export interface StatsTools {
  /** The time of which statistics tell; its day, by UTC, is today. */
  now(): Date;
}

export const statsTools = serviceKey<StatsTools>('stats');
