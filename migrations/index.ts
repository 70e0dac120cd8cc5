import { Migration20261122120000_catalog } from './Migration20261122120000_catalog.ts';
import { Migration20261122180000_accounts } from './Migration20261122180000_accounts.ts';

/** In the order in which they run. */
export const migrations = [Migration20261122120000_catalog, Migration20261122180000_accounts];
