import { serviceKey } from '../api/services.model.ts';
import type { MediaUrls } from './link-signing.service.ts';
import type { MediaStore } from './media.store.ts';
import type { Delivery } from './serving/delivery.model.ts';

/** Receives and serves files. */
export interface MediaServices {
  store: MediaStore;
  /** Bytes. */
  limits: { audioMaxBytes: number; pictureMaxBytes: number };
  urls: MediaUrls;
  delivery: Delivery;
}

export const mediaServices = serviceKey<MediaServices>('media');
