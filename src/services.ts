import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { type AccountTools, accountTools } from './accounts/account.tools.ts';
import { LoginAttempts } from './accounts/login.attempts.ts';
import { MailLimits } from './accounts/mail.limits.ts';
import { PasswordHasher } from './accounts/password.hasher.ts';
import { Revocations } from './accounts/revocations.ts';
import { Tokens } from './accounts/tokens.ts';
import { type Carrier, openCarrier } from './carrier.ts';
import type { Config } from './config.ts';
import { discoveryTools } from './discovery/discovery.tools.ts';
import type { MediaStore } from './media/media.store.ts';
import { mediaTools } from './media/media.tools.ts';
import { MediaUrls } from './media/media.urls.ts';
import { openPresence } from './messages/presence/presence.service.ts';
import { presenceTools } from './messages/presence/presence.tools.ts';
import { releasePictureOf } from './profiles/profile.service.ts';
import { loadJwtSecret } from './secret.ts';
import { connections } from './shared/connections.ts';
import { eventBus } from './shared/event.bus.ts';
import { OpenSockets } from './shared/open.sockets.ts';
import { limiterFactory, type RateLimit } from './shared/rate.limiter.ts';
import { Services } from './shared/services.ts';
import { statsTools } from './stats/stats.tools.ts';

const day = 24 * 60 * 60 * 1000;

// The limits that stand on no field of the schema; RATE_LIMITS replaces them, too.
const guessesPerAccount: RateLimit = { max: 100, windowSeconds: 24 * 60 * 60 };
const mailsPerAddress: RateLimit = { max: 3, windowSeconds: 60 * 60 };

export interface OpenServices {
  services: Services;
  accounts: AccountTools;
  sockets: OpenSockets;
  close(): Promise<void>;
}

/** Makes what requests need besides the database, and connects it to the other processes. */
export async function openServices(
  config: Config,
  backend: { orm: MikroORM; store: MediaStore; databaseUrl: string },
  logger: Logger,
): Promise<OpenServices> {
  const carrier = await openCarrier(config, backend, logger);
  try {
    return await provideOn(carrier, config, backend, logger);
  } catch (error) {
    await carrier.close();
    throw error;
  }
}

async function provideOn(
  { bus, limiters, close }: Carrier,
  config: Config,
  { orm, store, databaseUrl }: { orm: MikroORM; store: MediaStore; databaseUrl: string },
  logger: Logger,
): Promise<OpenServices> {
  const secret = await loadJwtSecret(config.accounts.jwtSecret, config.dataDir);
  const urls = new MediaUrls({ ...config.media.urls, secret, publicUrl: config.media.s3?.publicUrl });
  const tokens = new Tokens({ secret, accessTokenMinutes: config.accounts.accessTokenMinutes });
  // A request may go on after the token that it came with has ended: what ended meanwhile has to be known.
  const longestUseMs =
    tokens.accessTokenMs + Math.max(config.uploads.timeoutMs, config.http.requestTimeoutMs);
  const revocations = new Revocations(orm, bus, longestUseMs);
  await revocations.start((error) => logger.error({ err: error }, 'Revoked sessions could not be read'));
  const accounts: AccountTools = {
    tokens,
    revocations,
    passwords: new PasswordHasher(config.accounts.passwords),
    attempts: new LoginAttempts(limiters, config.rateLimits.guessesPerAccount ?? guessesPerAccount),
    mails: new MailLimits(limiters, config.rateLimits.mailsPerAddress ?? mailsPerAddress),
    sessionMs: config.accounts.sessionDays * day,
    beforeDeletion: releasePictureOf,
  };
  const sockets = new OpenSockets(config.sockets.perUser);
  const presence = openPresence({ ...config.presence, orm, databaseUrl, bus, connections: sockets, logger });
  return {
    accounts,
    sockets,
    services: new Services()
      .provide(eventBus, bus)
      .provide(connections, sockets)
      .provide(presenceTools, presence.tools)
      .provide(limiterFactory, limiters)
      .provide(mediaTools, { store, limits: config.media, urls })
      .provide(accountTools, accounts)
      .provide(discoveryTools, { now: () => new Date() })
      .provide(statsTools, { now: () => new Date() }),
    async close() {
      await presence.close();
      revocations.stop();
      await close();
    },
  };
}
