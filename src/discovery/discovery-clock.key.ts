import { serviceKey } from '../api/services.model.ts';

/** What the shelves need besides the database. */
export interface DiscoveryClock {
  /** The time that shelves are made for. */
  now(): Date;
}

export const discoveryClock = serviceKey<DiscoveryClock>('discovery');
