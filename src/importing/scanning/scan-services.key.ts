import { serviceKey } from '../../api/services.model.ts';
import type { Scans } from './scans.service.ts';

export const scanServices = serviceKey<Scans>('scans');
