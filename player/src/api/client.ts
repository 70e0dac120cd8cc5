import { createClient } from '@tonearm/client';

/** The one connection of this page to its server. The refresh token is in a cookie that no script can read. */
export const client = createClient({ keepSocket: true });
