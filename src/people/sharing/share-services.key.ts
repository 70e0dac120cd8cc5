import { serviceKey } from '../../api/services.model.ts';
import type { ShareTokens } from './share-tokens.service.ts';
import type { ShareVisits } from './share-visits.service.ts';

export interface ShareServices {
  tokens: ShareTokens;
  visits: ShareVisits;
}

export const shareServices = serviceKey<ShareServices>('sharing');
