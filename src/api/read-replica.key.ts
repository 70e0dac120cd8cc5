import type { ReadReplica } from '../persistence/read-replica.service.ts';
import { serviceKey } from './services.model.ts';

/** The replica that reads may go to; null without one. */
export const readReplica = serviceKey<ReadReplica | null>('read replica');
