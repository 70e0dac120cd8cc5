import { serviceKey } from '../api/services.model.ts';
import type { MediaUrls } from './link-signing.service.ts';
import type { MediaStore } from './media.store.ts';
import type { Delivery } from './serving/delivery.model.ts';
import type { PlacedFile } from './serving/open-file.model.ts';

/** Receives and serves files. */
export interface MediaServices {
  store: MediaStore;
  /** Bytes. */
  limits: { audioMaxBytes: number; pictureMaxBytes: number };
  urls: MediaUrls;
  delivery: Delivery;
  /** Opens a file in a folder of the library by its key; undefined if it is not as it was when it was scanned. */
  openPlaced(key: string): Promise<PlacedFile | undefined>;
}

export const mediaServices = serviceKey<MediaServices>('media');
