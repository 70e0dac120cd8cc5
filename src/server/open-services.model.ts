import type { AccountServices } from '../accounts/account-services.key.ts';
import type { OpenSockets } from '../api/open-sockets.service.ts';
import type { Services } from '../api/services.model.ts';

/** What requests need besides the database, as long as the process lives. */
export interface OpenServices {
  services: Services;
  accounts: AccountServices;
  sockets: OpenSockets;
  close(): Promise<void>;
}
