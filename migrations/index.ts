import { Migration20261122120000_catalog } from './Migration20261122120000_catalog.ts';
import { Migration20261122180000_accounts } from './Migration20261122180000_accounts.ts';
import { Migration20261122200000_media } from './Migration20261122200000_media.ts';
import { Migration20261123120000_profiles } from './Migration20261123120000_profiles.ts';

/** In the order in which they run. */
export const migrations = [
  Migration20261122120000_catalog,
  Migration20261122180000_accounts,
  Migration20261122200000_media,
  Migration20261123120000_profiles,
];
