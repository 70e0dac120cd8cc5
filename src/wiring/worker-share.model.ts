import type { Config } from '../config.ts';

/** The configuration of one of several processes: what limits all of them together is divided among them. */
export function shareOf(config: Config): Config {
  const { workers, database, overload, sockets, uploads, accounts } = config;
  const part = (whole: number) => Math.max(1, Math.floor(whole / workers));
  return {
    ...config,
    database: {
      ...database,
      poolMax: part(database.poolMax),
      poolPerClient: database.poolPerClient && part(database.poolPerClient),
    },
    overload: {
      ...overload,
      requests: part(overload.requests),
      waiting: Math.floor(overload.waiting / workers),
    },
    sockets: {
      ...sockets,
      total: part(sockets.total),
      perUser: part(sockets.perUser),
      pendingPerAddress: part(sockets.pendingPerAddress),
    },
    uploads: { ...uploads, stagingMaxBytes: part(uploads.stagingMaxBytes) },
    accounts: {
      ...accounts,
      passwords: {
        ...accounts.passwords,
        concurrency: part(accounts.passwords.concurrency),
        queue: part(accounts.passwords.queue),
      },
    },
  };
}
