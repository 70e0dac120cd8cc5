import { serviceKey } from '../api/services.model.ts';
import type { ServerInfo } from './server-info.type.ts';

/** What this server is and allows, as configured. */
export const serverInfo = serviceKey<ServerInfo>('server info');
