import type { Seal } from '../../../api/seal.service.ts';
import { serviceKey } from '../../../api/services.model.ts';
import type { OidcClient } from './oidc-provider.client.ts';

export interface OidcServices {
  /** By their ids. */
  clients: ReadonlyMap<string, OidcClient>;
  /** Seals what a browser brings back. */
  seal: Seal;
  /** Whether an address is a page that browsers may be sent to.
   * @param origin of this server. */
  mayReturnTo(address: string, origin: string): boolean;
}

export const oidcServices = serviceKey<OidcServices>('OpenID Connect');
