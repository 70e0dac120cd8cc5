import type { AccountServices } from '../accounts/account-services.key.ts';
import type { OpenSockets } from '../api/open-sockets.service.ts';
import type { Services } from '../api/services.model.ts';

/** Services that requests need besides the database, for the lifetime of the process. */
export interface OpenServices {
  services: Services;
  accounts: AccountServices;
  sockets: OpenSockets;
  /** Call before the sockets are closed because the process ends: clients are taken to come back. */
  leave(): void;
  close(): Promise<void>;
}
