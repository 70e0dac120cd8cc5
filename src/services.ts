import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { type AccountTools, accountTools } from './accounts/account.tools.ts';
import { LoginAttempts } from './accounts/login.attempts.ts';
import { PasswordHasher } from './accounts/password.hasher.ts';
import { Revocations } from './accounts/revocations.ts';
import { Tokens } from './accounts/tokens.ts';
import type { Config } from './config.ts';
import type { MediaStore } from './media/media.store.ts';
import { mediaTools } from './media/media.tools.ts';
import { MediaUrls } from './media/media.urls.ts';
import { releasePictureOf } from './profiles/profile.service.ts';
import { loadJwtSecret } from './secret.ts';
import { type EventBus, eventBus } from './shared/event.bus.ts';
import { PostgresBus } from './shared/postgres.bus.ts';
import { limiterFactory, PostgresLimiters } from './shared/rate.limiter.ts';
import { Services } from './shared/services.ts';

const day = 24 * 60 * 60 * 1000;

export interface OpenServices {
  services: Services;
  accounts: AccountTools;
  close(): Promise<void>;
}

/** Makes what requests need besides the database, and connects it to the other processes. */
export async function openServices(
  config: Config,
  backend: { orm: MikroORM; store: MediaStore; databaseUrl: string },
  logger: Logger,
): Promise<OpenServices> {
  const { orm, store, databaseUrl } = backend;
  const bus = await PostgresBus.open(databaseUrl, logger);
  try {
    return await provideOn(bus, config, { orm, store }, logger);
  } catch (error) {
    await bus.close();
    throw error;
  }
}

async function provideOn(
  bus: EventBus,
  config: Config,
  { orm, store }: { orm: MikroORM; store: MediaStore },
  logger: Logger,
): Promise<OpenServices> {
  const limiters = new PostgresLimiters(await poolOf(orm));
  const secret = await loadJwtSecret(config.accounts.jwtSecret, config.dataDir);
  const urls = new MediaUrls({ ...config.media.urls, secret, publicUrl: config.media.s3?.publicUrl });
  const tokens = new Tokens({ secret, accessTokenMinutes: config.accounts.accessTokenMinutes });
  const revocations = new Revocations(orm, bus, tokens.accessTokenMs);
  await revocations.start((error) => logger.error({ err: error }, 'Revoked sessions could not be read'));
  const accounts: AccountTools = {
    tokens,
    revocations,
    passwords: new PasswordHasher(config.accounts.passwords),
    attempts: new LoginAttempts(limiters),
    sessionMs: config.accounts.sessionDays * day,
    beforeDeletion: releasePictureOf,
  };
  return {
    accounts,
    services: new Services()
      .provide(eventBus, bus)
      .provide(limiterFactory, limiters)
      .provide(mediaTools, { store, limits: config.media, urls })
      .provide(accountTools, accounts),
    async close() {
      revocations.stop();
      await bus.close();
    },
  };
}

async function poolOf(orm: MikroORM): Promise<Pool> {
  const pool: unknown = await orm.em.getConnection().getNativeClient();
  if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
  return pool;
}
