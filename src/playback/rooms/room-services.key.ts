import type { SealedTokens } from '../../api/sealed-tokens.service.ts';
import { serviceKey } from '../../api/services.model.ts';
import type { RoomListeners } from './room-listeners.service.ts';

/** Services that rooms need besides the database. */
export interface RoomServices {
  /** Of invitation links. */
  tokens: SealedTokens;
  listeners: RoomListeners;
}

export const roomServices = serviceKey<RoomServices>('rooms');
