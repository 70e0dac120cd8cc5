import { serviceKey } from '../api/services.model.ts';

/** Needed by the shelves besides the database. */
export interface DiscoveryClock {
  /** The time that shelves are made for. */
  now(): Date;
}

export const discoveryClock = serviceKey<DiscoveryClock>('discovery');
