import { serviceKey } from '../../api/services.model.ts';
import type { ArtistNames } from './artist-names.model.ts';

export const artistNames = serviceKey<ArtistNames>('artist names');
