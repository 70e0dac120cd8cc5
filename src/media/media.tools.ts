import { serviceKey } from '../shared/services.ts';
import type { MediaStore } from './media.store.ts';

/** What receives and answers files. */
export interface MediaTools {
  store: MediaStore;
  /** Bytes. */
  limits: { audioMaxBytes: number; pictureMaxBytes: number };
}

export const mediaTools = serviceKey<MediaTools>('media');
