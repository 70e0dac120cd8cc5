import { createClient, memoryStore } from '@tonearm/client';

/** Keeps its session in memory, apart from that of the panel: an explorer is no place to stay signed in. */
export const client = createClient({ storage: memoryStore() });
