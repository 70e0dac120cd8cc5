export { type EmbeddedServerOptions, openEmbeddedServer } from './embedded-open.ts';
export { databaseUrl, type EmbeddedServer } from './embedded-server.ts';
export { claimExclusive, type ExclusiveClaim } from './exclusive-claim.ts';
export { isAlive } from './processes.ts';
