import { serviceKey } from '../api/services.model.ts';
import type { DeviceRegistry } from './device-registry.service.ts';

/** Services that playback needs besides the database. */
export interface PlaybackServices {
  devices: DeviceRegistry;
}

export const playbackServices = serviceKey<PlaybackServices>('playback');
