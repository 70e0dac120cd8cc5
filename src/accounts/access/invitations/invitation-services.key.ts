import { serviceKey } from '../../../api/services.model.ts';
import type { Registration } from '../registration.model.ts';
import type { InvitationTokens } from './invitation-tokens.service.ts';

export interface InvitationServices {
  registration: Registration;
  tokens: InvitationTokens;
  /** The beginning of links in mails; undefined: this server's own address. */
  webUrl: string | undefined;
}

export const invitationServices = serviceKey<InvitationServices>('invitations');
