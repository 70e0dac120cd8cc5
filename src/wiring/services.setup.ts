import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { ApiKeySecrets } from '../accounts/access/api-keys/api-key-secrets.service.ts';
import { ApiKeys } from '../accounts/access/api-keys/api-keys.service.ts';
import { Confirmations } from '../accounts/access/confirmations/confirmations.service.ts';
import { DeviceMarks } from '../accounts/access/devices/device-marks.service.ts';
import { invitationServices } from '../accounts/access/invitations/invitation-services.key.ts';
import { InvitationTokens } from '../accounts/access/invitations/invitation-tokens.service.ts';
import { OidcClient } from '../accounts/access/oidc/oidc-provider.client.ts';
import { type OidcServices, oidcServices } from '../accounts/access/oidc/oidc-services.key.ts';
import { passkeyServices } from '../accounts/access/passkeys/passkey-services.model.ts';
import { type AccountServices, accountServices } from '../accounts/account-services.key.ts';
import { LoginAttempts } from '../accounts/login-attempts.service.ts';
import { MailLimits } from '../accounts/mail-limits.service.ts';
import { PasswordHasher } from '../accounts/password-hasher.service.ts';
import { Revocations } from '../accounts/revocation.service.ts';
import { Tokens } from '../accounts/token.service.ts';
import { connections, OpenSockets } from '../api/open-sockets.service.ts';
import { ProxyProofs, proxyProofs } from '../api/proxy-proof.service.ts';
import {
  type LimiterFactory,
  limiterFactory,
  postgresLimiters,
  type RateLimit,
  redisLimiters,
} from '../api/rate-limiter.service.ts';
import { readReplica } from '../api/read-replica.key.ts';
import { Seal } from '../api/seal.service.ts';
import { SealedTokens } from '../api/sealed-tokens.service.ts';
import { Services } from '../api/services.model.ts';
import { artistNames } from '../catalog/credits/artist-names.key.ts';
import type { Config } from '../config.ts';
import { discoveryClock } from '../discovery/discovery-clock.key.ts';
import { type EventBus, eventBus } from '../events/event-bus.service.ts';
import { PostgresBus } from '../events/postgres-bus.client.ts';
import { releaseExportOf } from '../exporting/data-export.service.ts';
import { eraseTraces } from '../exporting/erasure.writes.ts';
import { serverInfo } from '../graphql/server-info.key.ts';
import { PlacedFiles } from '../importing/scanning/placed-files.service.ts';
import { scanServices } from '../importing/scanning/scan-services.key.ts';
import { Scans } from '../importing/scanning/scans.service.ts';
import { hastenJobs } from '../jobs/job-queue.writes.ts';
import { announcePlaylistsOf } from '../library/playlists/member.writes.ts';
import { MediaUrls } from '../media/link-signing.service.ts';
import { mediaServices } from '../media/media-services.key.ts';
import { shareServices } from '../people/sharing/share-services.key.ts';
import { ShareTokens } from '../people/sharing/share-tokens.service.ts';
import { ShareVisits } from '../people/sharing/share-visits.service.ts';
import { poolOf } from '../persistence/orm-pool.service.ts';
import { notPooled, type Pooling } from '../persistence/pooler.queries.ts';
import { ReadReplica } from '../persistence/read-replica.service.ts';
import { openPlayback } from '../playback/playback-processes.service.ts';
import { playbackServices } from '../playback/playback-services.key.ts';
import { leaveAllRooms, partInRooms } from '../playback/rooms/room-parting.service.ts';
import { roomServices } from '../playback/rooms/room-services.key.ts';
import { openPresence } from '../presence/presence.service.ts';
import { presenceServices } from '../presence/presence-services.key.ts';
import { releasePictureOf } from '../profiles/profile.service.ts';
import type { OpenServices } from '../server/open-services.model.ts';
import { isPageOfClient } from '../server/origins.policy.ts';
import { statsClock } from '../stats/stats-clock.key.ts';
import { AddressRules, isPublicAddress } from '../webhooks/address-rules.service.ts';
import { hastenDeliveries } from '../webhooks/webhook.writes.ts';
import { WebhookSecrets } from '../webhooks/webhook-secrets.service.ts';
import { webhookServices } from '../webhooks/webhook-services.key.ts';
import type { Backend } from './backend.setup.ts';
import { openOrm, ormSettings } from './orm.setup.ts';
import { readServerInfo } from './server-info.setup.ts';
import { ensureSigningKey } from './signing-key.setup.ts';

const day = 24 * 60 * 60 * 1000;

// Limits that belong to no field of the schema; RATE_LIMITS overrides them as well.
const guessesPerAccount: RateLimit = { max: 100, windowSeconds: 24 * 60 * 60 };
/** Of requests with one API key. */
const apiKey: RateLimit = { max: 1200, windowSeconds: 60 };
const mailsPerAddress: RateLimit = { max: 3, windowSeconds: 60 * 60 };

/** What they stand on. */
type ServiceGround = Pick<Backend, 'orm' | 'store' | 'databaseUrl'> & Partial<Pick<Backend, 'pooling'>>;

/** Creates the services that requests need besides the database, and connects them to the other processes. */
export async function openServices(
  config: Config,
  backend: ServiceGround,
  logger: Logger,
): Promise<OpenServices> {
  // Connections and timers of a start that fails would keep the process alive.
  const parts = new AsyncDisposableStack();
  try {
    return await provideOn(parts, config, backend, logger);
  } catch (error) {
    await parts.disposeAsync();
    throw error;
  }
}

/** @param parts is given what has to be closed in the end. */
async function provideOn(
  parts: AsyncDisposableStack,
  config: Config,
  backend: ServiceGround,
  logger: Logger,
): Promise<OpenServices> {
  const { orm, store, databaseUrl, pooling = notPooled } = backend;
  const { bus, limiters, close } = await openCarrier(config, backend, logger);
  parts.defer(close);
  const secret = await ensureSigningKey(config.accounts.jwtSecret, config.dataDir);
  const urls = new MediaUrls({ ...config.media.urls, secret, publicUrl: config.media.s3?.publicUrl });
  const tokens = new Tokens({ secret, accessTokenMinutes: config.accounts.accessTokenMinutes });
  // A request may continue after its token has expired, so sessions that ended meanwhile have to be known.
  const longestUseMs =
    tokens.accessTokenMs + Math.max(config.uploads.timeoutMs, config.http.requestTimeoutMs);
  const { requireTotp } = config.accounts;
  const revocations = new Revocations(orm, bus, longestUseMs, requireTotp);
  parts.defer(() => revocations.stop());
  await revocations.start((error) =>
    logger.error({ err: error }, 'Could not read revoked sessions; will retry'),
  );
  const { max, windowSeconds } = config.rateLimits.apiKey ?? apiKey;
  const keys = new ApiKeys({
    orm,
    secrets: new ApiKeySecrets(secret),
    limit: { max: Math.max(1, Math.floor(max / config.workers)), windowSeconds },
    totpRequired: requireTotp,
    isEnded: (useId) => revocations.isRevoked(useId),
    onError: (error) => logger.warn({ err: error }, 'Could not note when API keys were used'),
  });
  parts.defer(() => keys.close());
  const accounts: AccountServices = {
    keys,
    tokens,
    revocations,
    passwords: new PasswordHasher(config.accounts.passwords),
    attempts: new LoginAttempts(limiters, config.rateLimits.guessesPerAccount ?? guessesPerAccount),
    mails: new MailLimits(limiters, config.rateLimits.mailsPerAddress ?? mailsPerAddress),
    totp: {
      required: requireTotp,
      issuer: config.serverName,
      seal: new Seal(secret, 'tonearm second factors'),
      now: () => new Date(),
    },
    devices: new DeviceMarks(secret),
    confirmations: new Confirmations(secret),
    passkeys: passkeyServices(config),
    passwordSignIn: config.accounts.passwordSignIn,
    sessionMs: config.accounts.sessionDays * day,
    longestSessionMs: config.accounts.sessionMaxDays * day,
    async beforeDeletion(transaction, userId) {
      await releasePictureOf(transaction, userId);
      await leaveAllRooms(transaction, bus, userId);
      await announcePlaylistsOf(transaction, bus, userId);
      await releaseExportOf(transaction, userId);
      await eraseTraces(transaction, userId);
    },
    afterBlock: (transaction, one, other) => partInRooms(transaction, bus, one, other),
  };
  const shareTokens = new ShareTokens(secret);
  const placed = new PlacedFiles(orm, config.library.dirs);
  const scans = new Scans({
    ...{ orm, store, databaseUrl, bus, logger, limits: config.media, names: config.artistNames },
    folders: config.library.dirs,
    except: [config.media.dir, config.dataDir],
  });
  parts.defer(() => scans.close());
  const replica = await openReplica(config, orm, pooling, logger);
  parts.defer(async () => replica?.close());
  const sockets = new OpenSockets(config.sockets.perUser);
  const presence = await openPresence({
    ...config.presence,
    orm,
    databaseUrl,
    bus,
    connections: sockets,
    logger,
  });
  parts.defer(() => presence.close());
  const {
    db,
    services: { processId },
  } = presence;
  const playback = openPlayback({
    ...config.presence,
    ...{ db, orm, bus, processId, logger },
    async onClockJump(jump) {
      await hastenJobs(orm.em.fork(), jump);
      await hastenDeliveries(orm.em.fork(), jump);
    },
  });
  parts.defer(() => playback.close());
  return {
    accounts,
    sockets,
    leave: () => playback.leave(),
    services: new Services()
      .provide(eventBus, bus)
      .provide(readReplica, replica)
      .provide(proxyProofs, new ProxyProofs(secret))
      .provide(connections, sockets)
      .provide(presenceServices, presence.services)
      .provide(playbackServices, { devices: playback.devices })
      .provide(roomServices, { tokens: roomTokens(secret), listeners: playback.listeners })
      .provide(limiterFactory, limiters)
      .provide(mediaServices, {
        ...{ store, limits: config.media, urls, delivery: config.media.delivery },
        openPlaced: (key) => placed.open(key),
      })
      .provide(accountServices, accounts)
      .provide(oidcServices, openOidc(config, secret))
      .provide(invitationServices, {
        registration: config.accounts.registration,
        tokens: new InvitationTokens(secret),
        webUrl: config.mail.webUrl,
      })
      .provide(shareServices, { tokens: shareTokens, visits: new ShareVisits(shareTokens) })
      .provide(webhookServices, {
        secrets: new WebhookSecrets(secret),
        addresses: new AddressRules(config.webhooks.allowPrivate ? () => true : isPublicAddress),
      })
      .provide(scanServices, scans)
      .provide(serverInfo, await readServerInfo(config))
      .provide(artistNames, config.artistNames)
      .provide(discoveryClock, { now: () => new Date() })
      .provide(statsClock, { now: () => new Date() }),
    close: () => parts.disposeAsync(),
  };
}

/** The services with whose accounts users sign in. They are asked when somebody wants to. */
function openOidc(config: Config, secret: string): OidcServices {
  const clients = config.accounts.oidc.map((settings) => [settings.id, new OidcClient(settings)] as const);
  return {
    clients: new Map(clients),
    seal: new Seal(secret, 'tonearm sign-ins elsewhere'),
    mayReturnTo: (address, origin) => isPageOfClient(address, origin, config),
  };
}

function roomTokens(secret: string): SealedTokens {
  return new SealedTokens(secret, { sealing: 'tonearm room links', keyId: 'tonearm room key id' });
}

/** The configured replica, which need not answer yet. */
async function openReplica(config: Config, primary: MikroORM, pooling: Pooling, logger: Logger) {
  const { readUrl: url, readLagMs: lagMs } = config.database;
  if (url === undefined) return null;
  // It need not answer yet; if requests come to the primary through a pooler, so they may to this one.
  const orm = await openOrm(ormSettings(config, url, pooling));
  const replica = new ReadReplica({ primary, replica: orm, lagMs, logger });
  replica.start();
  return replica;
}

/** Shared by the processes of one installation in addition to their data. */
interface Carrier {
  bus: EventBus;
  limiters: LimiterFactory;
  close(): Promise<void>;
}

/** Redis if it is configured, otherwise PostgreSQL. */
export async function openCarrier(
  { redis, workers }: Pick<Config, 'redis' | 'workers'>,
  { orm, databaseUrl }: { orm: MikroORM; databaseUrl: string },
  logger: Logger,
): Promise<Carrier> {
  if (redis) return openRedisCarrier(redis, workers, logger);
  const limiters = postgresLimiters(await poolOf(orm), workers);
  const bus = await PostgresBus.open(databaseUrl, logger);
  return { bus, limiters, close: () => bus.close() };
}

async function openRedisCarrier(
  { url, prefix }: { url: string; prefix: string },
  workers: number,
  logger: Logger,
) {
  // Loaded late: without Redis, a start does not need its client.
  const [{ openRedis }, { RedisBus }] = await Promise.all([
    import('../events/redis.client.ts'),
    import('../events/redis-bus.client.ts'),
  ]);
  const client = await openRedis(url, logger);
  try {
    const bus = await RedisBus.open(client, `${prefix}:events`, logger);
    return {
      bus,
      limiters: redisLimiters(client, prefix, workers),
      async close() {
        await bus.close();
        client.disconnect();
      },
    };
  } catch (error) {
    client.disconnect();
    throw error;
  }
}
