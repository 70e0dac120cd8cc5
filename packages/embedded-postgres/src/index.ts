export { type Binaries, findBinaries } from './binaries.ts';
export {
  exchangeData,
  keptData,
  OtherMajorVersion,
  requireStopped,
  versionOfBinaries,
  versionOfData,
} from './cluster-version.ts';
export { type EmbeddedServerOptions, openEmbeddedServer } from './embedded-open.ts';
export { databaseUrl, type EmbeddedServer } from './embedded-server.ts';
export { claimExclusive, type ExclusiveClaim } from './exclusive-claim.ts';
export { findOlderBinaries } from './older-binaries.ts';
export { isAlive } from './processes.ts';
