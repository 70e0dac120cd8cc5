import { serviceKey } from '../api/services.model.ts';

/** The clock that statistics need besides the database. */
export interface StatsClock {
  /** The present time; its day in UTC is today. */
  now(): Date;
}

export const statsClock = serviceKey<StatsClock>('stats');
