import { serviceKey } from '../api/services.model.ts';

/** The clock that shelves need besides the database. */
export interface DiscoveryClock {
  /** The time for which shelves are computed. */
  now(): Date;
}

export const discoveryClock = serviceKey<DiscoveryClock>('discovery');
