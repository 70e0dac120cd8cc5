import path from 'node:path';
import { z } from 'zod';
import type { OidcSettings } from './accounts/access/oidc/oidc-settings.model.ts';
import { Registration } from './accounts/access/registration.model.ts';
import type { RateLimit } from './api/rate-limiter.service.ts';
import { usualArtistNames } from './catalog/credits/artist-names.model.ts';
import { sortLanguages } from './catalog/sort-articles.model.ts';
import { manifestFaults } from './graphql/requests/document-manifest.model.ts';
import { libraryFaults } from './library-dirs.checks.ts';
import { readOidc } from './oidc-providers.checks.ts';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const count = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
/** Separated by spaces, as commas are separators of names themselves. */
const words = z.string().transform((value) => value.split(/\s+/).filter((word) => word !== ''));
/** Separated by vertical bars, as names have spaces and commas. */
const names = z.string().transform((value) =>
  value
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+\/\S+/, 'expected postgresql://user:password@host:5432/database');
const redisUrl = z.string().regex(/^rediss?:\/\/\S+$/, 'expected redis://user:password@host:6379/0');
/** Addresses, networks such as 10.0.0.0/8, or the library's names for common ones. */
const network = z.union(
  [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6(), z.enum(['loopback', 'linklocal', 'uniquelocal'])],
  'expected addresses, networks like 10.0.0.0/8, or loopback, linklocal, uniquelocal',
);
const networks = list.pipe(z.array(network));
const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);
const origins = list.pipe(z.array(origin));
/** Optionally with a path, without a slash at the end. */
const httpUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));

/** `login=30/60, register=10/3600`: calls and seconds, by the name of the field. */
const rateLimits = z.string().transform((value, context) => {
  const limits: Record<string, RateLimit> = {};
  for (const item of value.split(',').filter((part) => part.trim() !== '')) {
    const [, field = '', max, windowSeconds] = /^\s*(\w+)=([1-9]\d*)\/([1-9]\d*)\s*$/.exec(item) ?? [];
    if (!field)
      context.addIssue({ code: 'custom', message: `expected field=calls/seconds, got "${item.trim()}"` });
    limits[field] = { max: Number(max), windowSeconds: Number(windowSeconds) };
  }
  return limits;
});

/** `none`, as an empty variable is not set. */
const languages = list
  .transform((items) => (items.join() === 'none' ? [] : items))
  .pipe(z.array(z.enum(sortLanguages)));

/** Names of providers, in addresses and in variables. */
const providerIds = list.pipe(
  z.array(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'expected names such as work,home')),
);

/** Names of operations, as GraphQL has them. */
const operationNames = list.pipe(
  z.array(z.string().regex(/^[_A-Za-z]\w{0,99}$/, 'expected names of operations such as Home,Search')),
);

/** As OpenTelemetry names them. */
const samplers = [
  ...(['always_on', 'always_off', 'traceidratio'] as const),
  ...(['parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'] as const),
] as const;

/** Five fields of a crontab, or `off`. */
const schedule = z
  .string()
  .regex(
    /^(?:off|[\d*/,-]+(?: [\d*/,-]+){4})$/,
    'expected minute hour day month weekday, such as 0 4 * * *, or off',
  );

/** Every variable that Tonearm reads. docs/configuration.md and .env.sample describe them. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().optional(),
  PORT: count(0, 65_535).default(4000),
  SERVER_NAME: z.string().trim().min(1).max(100).default('Tonearm'),
  WORKERS: count(1, 64).default(1),
  PUBLIC_URL: origin.optional(),
  TRUST_PROXY: networks.default([]),
  CORS_ORIGINS: origins.optional(),
  EXPLORER: flag.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_LISTEN_URL: postgresUrl.optional(),
  DATABASE_POOL_MAX: count(1, 500).default(20),
  DATABASE_POOL_PER_CLIENT: count(1, 500).optional(),
  DATABASE_POOL_WAIT_MS: count(10, 600_000).default(1500),
  DATABASE_STATEMENT_TIMEOUT_MS: count(100, 600_000).default(2500),
  DATABASE_REQUEST_TIMEOUT_MS: count(500, 600_000).default(3500),
  DATABASE_PREPARED_STATEMENTS: flag.default(true),
  DATABASE_READ_URL: postgresUrl.optional(),
  DATABASE_READ_LAG_MS: count(50, 60_000).default(1000),
  REDIS_URL: redisUrl.optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w.-]+$/, 'expected letters, digits, ., - and _')
    .default('tonearm'),
  JWT_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  ACCESS_TOKEN_MINUTES: count(1, 60).default(15),
  SESSION_DAYS: count(1, 365).default(30),
  SESSION_MAX_DAYS: count(1, 3660).default(365),
  REGISTRATION: z.enum(['open', 'invitation', 'closed']).default('open'),
  ADMIN_EMAIL: z.string().trim().pipe(z.email()).optional(),
  ADMIN_PASSWORD: z.string().optional(),
  REQUIRE_TOTP: z.enum(['off', 'admin', 'all']).default('off'),
  AUDIT_DAYS: count(1, 3660).default(400),
  OIDC_PROVIDERS: providerIds.default([]),
  PASSWORD_SIGN_IN: z.enum(['on', 'off']).default('on'),
  BCRYPT_COST: count(4, 16).default(12),
  PASSWORD_CONCURRENCY: count(1, 64).default(2),
  PASSWORD_QUEUE: count(1, 10_000).default(64),
  RATE_LIMITS: rateLimits.default({}),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL: z.literal('log').optional(),
  MAIL_FROM: z.string().default('Tonearm <tonearm@localhost>'),
  WEB_URL: origin.optional(),
  DEMO_CATALOG: flag.default(true),
  LIBRARY_DIRS: list.default([]),
  LIBRARY_SCAN_SCHEDULE: schedule.default('0 4 * * *'),
  LIBRARY_WATCH: flag.default(true),
  BACKUP_TO: z.string().optional(),
  BACKUP_SCHEDULE: schedule.default('off'),
  BACKUP_KEEP: count(1, 10_000).default(7),
  BACKUP_KEEP_DAYS: count(1, 36_500).optional(),
  WEBHOOK_ALLOW_PRIVATE: flag.default(false),
  MEDIA_DRIVER: z.enum(['disk', 's3']).default('disk'),
  MEDIA_DIR: z.string().default('media'),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: httpUrl.optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_FORCE_PATH_STYLE: flag.default(false),
  S3_PUBLIC_URL: httpUrl.optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  MEDIA_URLS: z.enum(['public', 'signed']).default('public'),
  MEDIA_URL_MINUTES: count(1, 1440).default(60),
  MEDIA_DELIVERY: z.enum(['direct', 'x-accel-redirect', 'x-sendfile']).default('direct'),
  MEDIA_DELIVERY_PREFIX: z
    .string()
    .regex(/^\/[\w./-]*$/, 'expected a path such as /stored-media/')
    .optional(),
  MEDIA_MEMORY_BYTES: count(0, 100_000_000_000).default(64_000_000),
  AUDIO_MAX_BYTES: count(1, 2_000_000_000).default(200_000_000),
  PICTURE_MAX_BYTES: count(1, 200_000_000).default(10_000_000),
  ARTIST_SEPARATORS: words.prefault(usualArtistNames.separators.join(' ')),
  ARTIST_NAMES: names.prefault(usualArtistNames.exceptions.join('|')),
  SORT_LANGUAGES: languages.prefault(sortLanguages.join(',')),
  SOCKETS_MAX: count(1, 1_000_000).default(10_000),
  SOCKETS_PER_USER: count(1, 10_000).default(20),
  SOCKETS_PENDING_PER_ADDRESS: count(1, 1_000_000).default(100),
  SUBSCRIPTIONS_PER_SOCKET: count(1, 1000).default(20),
  SOCKET_MAX_BUFFER_BYTES: count(10_000, 100_000_000).default(1_000_000),
  SOCKET_MESSAGES_PER_SECOND: count(1, 10_000).default(50),
  SOCKET_KEEP_ALIVE_MS: count(50, 15_000).default(12_000),
  PRESENCE_BEAT_SECONDS: count(1, 7).default(5),
  PRESENCE_GRACE_MS: count(0, 5000).default(1000),
  TRENDING_HALF_LIFE_DAYS: z.coerce.number().min(0.1).max(365).default(3),
  REQUESTS_AT_ONCE: count(2, 10_000).default(100),
  REQUESTS_WAITING: count(0, 10_000).default(64),
  REQUEST_WAIT_MS: count(0, 60_000).default(200),
  EVENT_LOOP_DELAY_MAX_MS: count(50, 60_000).default(300),
  REQUEST_BODY_MAX_BYTES: count(1024, 10_000_000).default(262_144),
  REQUEST_TIMEOUT_MS: count(1000, 600_000).default(120_000),
  UPLOAD_TIMEOUT_MS: count(1000, 86_400_000).default(1_800_000),
  UPLOAD_MAX_FILES: count(1, 1000).default(20),
  UPLOAD_MAX_FIELD_BYTES: count(1024, 10_000_000).default(262_144),
  UPLOAD_STAGING_MAX_BYTES: count(1, Number.MAX_SAFE_INTEGER).default(10_000_000_000),
  SLOW_OPERATION_MS: count(0, 600_000).default(1000),
  SLOW_STATEMENT_MS: count(0, 600_000).default(500),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  OTEL_SERVICE_NAME: z.string().trim().min(1).max(100).default('tonearm'),
  OTEL_TRACES_SAMPLER: z.enum(samplers).optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  METRICS_PORT: count(1, 65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_OPERATIONS: operationNames.default([]),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  SHUTDOWN_TIMEOUT_MS: count(0, 60_000).default(8000),
  FEDERATION: z.enum(['off', 'subgraph']).default('off'),
  DOCUMENTS: z.enum(['open', 'trusted']).default('open'),
  DOCUMENTS_MANIFEST: z.string().optional(),
  SCHEMA_PUBLISHED: flag.optional(),
  CATALOG: z.enum(['public', 'signed-in']).default('public'),
  QUERY_MAX_COST: count(1, 10_000_000).default(50_000),
  QUERY_MAX_BYTES: count(1024, 100_000_000).default(2_000_000),
  QUERY_MAX_COMPUTE_MS: count(10, 60_000).default(1000),
  QUERY_MAX_DEPTH: count(1, 100).default(12),
  QUERY_MAX_ALIASES: count(0, 1000).default(30),
  QUERY_MAX_DIRECTIVES: count(0, 1000).default(50),
  QUERY_MAX_ROOT_FIELDS: count(1, 1000).default(20),
  QUERY_MAX_FIELDS: count(1, 100_000).default(1000),
  QUERY_MAX_TOKENS: count(10, 100_000).default(1000),
});

/** Faults of variables that must be set together. */
function missing(set: Environment): string[] {
  const faults: string[] = [];
  if (set.ADMIN_EMAIL && !set.ADMIN_PASSWORD) faults.push('ADMIN_PASSWORD: required with ADMIN_EMAIL');
  if (set.ADMIN_PASSWORD && !set.ADMIN_EMAIL) faults.push('ADMIN_EMAIL: required with ADMIN_PASSWORD');
  if (set.DATABASE_LISTEN_URL && !set.DATABASE_URL)
    faults.push('DATABASE_URL: required with DATABASE_LISTEN_URL, which is another way to the same database');
  if (set.NODE_ENV === 'production' && !set.JWT_SECRET) faults.push('JWT_SECRET: required in production');
  if (set.NODE_ENV === 'production' && !set.SMTP_URL && set.MAIL !== 'log')
    faults.push(
      'SMTP_URL: required in production; or set MAIL=log to write mails to files and their links, which are secrets, to the log',
    );
  if (set.DOCUMENTS === 'trusted' && !set.DOCUMENTS_MANIFEST)
    faults.push('DOCUMENTS_MANIFEST: required with DOCUMENTS=trusted');
  if (set.DOCUMENTS === 'trusted' && set.FEDERATION === 'subgraph')
    faults.push('DOCUMENTS: cannot be trusted with FEDERATION=subgraph, because gateways write documents');
  return faults.concat(missingOfMedia(set), missingOfBackups(set), undivided(set));
}

/** Limits of the whole, which the processes divide. */
const divided = [
  'DATABASE_POOL_MAX',
  'DATABASE_POOL_PER_CLIENT',
  'PASSWORD_CONCURRENCY',
  'PASSWORD_QUEUE',
  'REQUESTS_AT_ONCE',
  'SOCKETS_MAX',
  'SOCKETS_PENDING_PER_ADDRESS',
  'SOCKETS_PER_USER',
  'UPLOAD_STAGING_MAX_BYTES',
] as const;

/** Faults of limits of which a process would get no part. */
function undivided(set: Environment): string[] {
  const workers = Number(set.WORKERS ?? 1);
  if (workers === 1) return [];
  return divided
    .filter((name) => set[name] !== undefined && Number(set[name]) < workers)
    .map((name) => `${name}: at least ${workers}, one for each of the WORKERS`);
}

function missingOfBackups(set: Environment): string[] {
  if (!set.BACKUP_SCHEDULE || set.BACKUP_SCHEDULE === 'off' || set.BACKUP_TO) return [];
  return ['BACKUP_TO: required with BACKUP_SCHEDULE'];
}

function missingOfMedia(set: Environment): string[] {
  const faults: string[] = [];
  if (set.MEDIA_DRIVER === 's3' && !set.S3_BUCKET) faults.push('S3_BUCKET: required with MEDIA_DRIVER=s3');
  if (set.S3_ACCESS_KEY_ID && !set.S3_SECRET_ACCESS_KEY)
    faults.push('S3_SECRET_ACCESS_KEY: required with S3_ACCESS_KEY_ID');
  if (set.S3_SECRET_ACCESS_KEY && !set.S3_ACCESS_KEY_ID)
    faults.push('S3_ACCESS_KEY_ID: required with S3_SECRET_ACCESS_KEY');
  if (set.S3_PUBLIC_URL && set.CATALOG === 'signed-in')
    faults.push('S3_PUBLIC_URL: cannot be combined with CATALOG=signed-in, whose links to files are signed');
  if (set.S3_PUBLIC_URL && set.MEDIA_URLS === 'signed')
    faults.push('S3_PUBLIC_URL: cannot be combined with MEDIA_URLS=signed, which protects files');
  if (set.MEDIA_DRIVER === 's3' && set.MEDIA_DELIVERY && set.MEDIA_DELIVERY !== 'direct')
    faults.push('MEDIA_DELIVERY: only for MEDIA_DRIVER=disk; a bucket sends its files itself');
  return faults;
}

/** The configuration, grouped by purpose. */
export type Config = Readonly<ReturnType<typeof arrange>>;

/** Limits on the WebSockets of this process. */
export type SocketLimits = Config['sockets'];

/** All faults of the environment, one line for each variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(readonly faults: string[]) {
    super(`The configuration is invalid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

type Environment = Record<string, string | undefined>;

/** Reads and validates the environment. An empty variable counts as unset.
 * @throws {ConfigError} naming every invalid variable. */
export function loadConfig(environment: Environment, folder = process.cwd()): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = environmentSchema.safeParse(set);
  const issues = error?.issues ?? [];
  const faults = issues.map(({ path, message }) => `${path.join('.')}: ${message}`).concat(missing(set));
  if (!data || faults.length > 0) throw new ConfigError(faults);
  const { providers, faults: oidcFaults } = readOidc(set, data);
  if (oidcFaults.length > 0) throw new ConfigError(oidcFaults);
  const config = arrange(data, folder, providers);
  const fileFaults = libraryFaults(config).concat(manifestFaults(config.documents));
  if (fileFaults.length > 0) throw new ConfigError(fileFaults);
  return config;
}

type Settings = z.infer<typeof environmentSchema>;

function arrange(set: Settings, folder: string, oidc: readonly OidcSettings[]) {
  return {
    production: set.NODE_ENV === 'production',
    /** The address to listen on; undefined: all. */
    host: set.HOST,
    port: set.PORT,
    /** As clients show it. */
    serverName: set.SERVER_NAME,
    /** Processes that serve behind the port. */
    workers: set.WORKERS,
    /** The beginning of absolute URLs; by default the origin of the request. */
    publicUrl: set.PUBLIC_URL,
    /** Addresses or networks of the proxies whose forwarding headers are trusted. */
    trustProxy: set.TRUST_PROXY,
    /** Origins whose pages may call the API; undefined: any page on this computer, in development only. */
    corsOrigins: set.CORS_ORIGINS ?? (set.NODE_ENV === 'production' ? [] : undefined),
    /** Whether a browser that opens /graphql gets the explorer, and tools may read the schema. */
    explorer: set.EXPLORER ?? set.NODE_ENV !== 'production',
    logLevel: set.LOG_LEVEL,
    /** Absolute path of the process's own files: the embedded database, keys, mails. */
    dataDir: path.resolve(folder, set.DATA_DIR),
    database: databaseSettings(set),
    /** Carries events and rate limits; undefined: the database does. */
    redis: set.REDIS_URL === undefined ? undefined : { url: set.REDIS_URL, prefix: set.REDIS_PREFIX },
    accounts: { ...accountSettings(set), oidc },
    rateLimits: set.RATE_LIMITS,
    mail: {
      smtpUrl: set.SMTP_URL,
      from: set.MAIL_FROM,
      /** The beginning of links in mails; undefined: this server's own address. */
      webUrl: set.WEB_URL ?? set.PUBLIC_URL,
    },
    demoCatalog: set.DEMO_CATALOG,
    library: librarySettings(set, folder),
    webhooks: { allowPrivate: set.WEBHOOK_ALLOW_PRIVATE },
    media: mediaSettings(set, folder),
    backup: {
      /** A folder, or `s3://bucket/prefix`; undefined: only where a command says. */
      place: set.BACKUP_TO,
      /** In UTC; undefined: not by the clock. */
      schedule: set.BACKUP_SCHEDULE === 'off' ? undefined : set.BACKUP_SCHEDULE,
      retention: { count: set.BACKUP_KEEP, days: set.BACKUP_KEEP_DAYS },
      /** How the bucket is reached, if it is one. */
      bucket: bucketDefaults(set),
    },
    /** How texts in tags that name several artists are split. */
    artistNames: { separators: set.ARTIST_SEPARATORS, exceptions: set.ARTIST_NAMES },
    /** Languages whose articles go last in what names and titles are ordered by. */
    sortLanguages: set.SORT_LANGUAGES,
    discovery: {
      /** Days after which a play counts half for trends. */
      halfLifeDays: set.TRENDING_HALF_LIFE_DAYS,
    },
    metrics: {
      /** Required to read `/metrics`; undefined: only this computer may read it, or whoever reaches its own port. */
      token: set.METRICS_TOKEN,
      /** Of a listener for `/metrics` alone; undefined: it is on the port of everything else. */
      port: set.METRICS_PORT,
      /** The address on which that one listens. */
      host: set.METRICS_HOST,
      /** Names of operations that are told apart, besides those of known documents. */
      operations: set.METRICS_OPERATIONS,
    },
    /** Where traces are sent, and which; undefined: nowhere. */
    tracing: tracingSettings(set),
    /** Milliseconds from which an operation or a statement is logged whole. */
    slow: { operationMs: set.SLOW_OPERATION_MS, statementMs: set.SLOW_STATEMENT_MS },
    overload: overloadLimits(set),
    http: {
      bodyMaxBytes: set.REQUEST_BODY_MAX_BYTES,
      requestTimeoutMs: set.REQUEST_TIMEOUT_MS,
      shutdownTimeoutMs: set.SHUTDOWN_TIMEOUT_MS,
    },
    uploads: {
      maxFiles: set.UPLOAD_MAX_FILES,
      maxFieldBytes: set.UPLOAD_MAX_FIELD_BYTES,
      stagingMaxBytes: set.UPLOAD_STAGING_MAX_BYTES,
      timeoutMs: set.UPLOAD_TIMEOUT_MS,
    },
    sockets: socketLimits(set),
    /** Milliseconds between two heartbeats, and from the end of a user's last subscription until the user counts
     * as offline. */
    presence: { beatMs: set.PRESENCE_BEAT_SECONDS * 1000, graceMs: set.PRESENCE_GRACE_MS },
    queryLimits: queryLimits(set),
    documents: {
      /** Whether only documents of the manifest run. */
      trusted: set.DOCUMENTS === 'trusted',
      /** Absolute path of the file; undefined: none. */
      manifest:
        set.DOCUMENTS_MANIFEST === undefined ? undefined : path.resolve(folder, set.DOCUMENTS_MANIFEST),
    },
    /** Whether a gateway composes the schema with those of other servers. */
    isSubgraph: set.FEDERATION === 'subgraph',
    /** Whether anybody may read the schema as a text. */
    schemaPublished: set.SCHEMA_PUBLISHED ?? set.CATALOG === 'public',
    /** Whether everything needs a session, except for signing in and what links lead to. */
    signedInOnly: set.CATALOG === 'signed-in',
  };
}

function tracingSettings(set: Settings) {
  const endpoint = set.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return undefined;
  return {
    url: `${endpoint}/v1/traces`,
    serviceName: set.OTEL_SERVICE_NAME,
    /** Undefined: a few each second. */
    sampler: set.OTEL_TRACES_SAMPLER,
    samplerArgument: set.OTEL_TRACES_SAMPLER_ARG,
  };
}

function databaseSettings(set: Settings) {
  return {
    /** Undefined: the embedded database. */
    url: set.DATABASE_URL,
    /** The same database without a pooler in between, for what needs a session; undefined: `url` is one. */
    listenUrl: set.DATABASE_LISTEN_URL,
    poolMax: set.DATABASE_POOL_MAX,
    /** Connections that one client's requests may hold at once; undefined: a quarter of the pool. */
    poolPerClient: set.DATABASE_POOL_PER_CLIENT,
    /** Milliseconds that a request waits for a connection of the pool. */
    poolWaitMs: set.DATABASE_POOL_WAIT_MS,
    statementTimeoutMs: set.DATABASE_STATEMENT_TIMEOUT_MS,
    /** Total time a request may wait for the database. */
    requestTimeoutMs: set.DATABASE_REQUEST_TIMEOUT_MS,
    preparedStatements: set.DATABASE_PREPARED_STATEMENTS,
    /** A streaming replica for reads that may lag; undefined: none. */
    readUrl: set.DATABASE_READ_URL,
    /** Milliseconds by which the replica may lag. */
    readLagMs: set.DATABASE_READ_LAG_MS,
  };
}

const registrations = {
  open: Registration.OPEN,
  invitation: Registration.INVITATION,
  closed: Registration.CLOSED,
} as const;

function accountSettings(set: Settings) {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = set;
  return {
    /** Undefined in development: a secret is generated and stored. */
    jwtSecret: set.JWT_SECRET,
    accessTokenMinutes: set.ACCESS_TOKEN_MINUTES,
    sessionDays: set.SESSION_DAYS,
    /** Days after which a session ends, however often it is used. */
    sessionMaxDays: set.SESSION_MAX_DAYS,
    /** Who needs a second factor. */
    requireTotp: set.REQUIRE_TOTP,
    /** Whether a password lets in. */
    passwordSignIn: set.PASSWORD_SIGN_IN === 'on',
    /** Days for which the audit log is kept. */
    auditDays: set.AUDIT_DAYS,
    /** Who may create an account. */
    registration: registrations[set.REGISTRATION],
    administrator: email && password ? { email, password } : undefined,
    passwords: {
      cost: set.BCRYPT_COST,
      concurrency: set.PASSWORD_CONCURRENCY,
      queue: set.PASSWORD_QUEUE,
    },
  };
}

function librarySettings(set: Settings, folder: string) {
  return {
    /** Absolute paths of the folders that are read in place. */
    dirs: set.LIBRARY_DIRS.map((dir) => path.resolve(folder, dir)),
    /** When they are scanned, in UTC; undefined: not by the clock. */
    schedule: set.LIBRARY_SCAN_SCHEDULE === 'off' ? undefined : set.LIBRARY_SCAN_SCHEDULE,
    /** Whether changes in them are noticed at once. */
    watch: set.LIBRARY_WATCH,
  };
}

function mediaSettings(set: Settings, folder: string) {
  return {
    dir: path.resolve(folder, set.MEDIA_DIR),
    audioMaxBytes: set.AUDIO_MAX_BYTES,
    pictureMaxBytes: set.PICTURE_MAX_BYTES,
    /** Undefined: files are stored in `dir`. */
    s3: s3Settings(set),
    /** `minutes`: the minimum validity of a signed link. */
    urls: {
      signed: set.MEDIA_URLS === 'signed' || set.CATALOG === 'signed-in',
      minutes: set.MEDIA_URL_MINUTES,
    },
    delivery: {
      by: set.MEDIA_DELIVERY,
      /** What precedes the keys of files in the headers for the server in front. */
      prefix: deliveryPrefix(set, folder),
      /** Bytes of files kept in memory. */
      memoryBytes: set.MEDIA_MEMORY_BYTES,
    },
  };
}

function deliveryPrefix(set: Settings, folder: string): string {
  const { MEDIA_DELIVERY: by, MEDIA_DELIVERY_PREFIX: prefix, MEDIA_DIR: dir } = set;
  const given = prefix ?? (by === 'x-sendfile' ? path.resolve(folder, dir) : '/stored-media');
  return given.endsWith('/') ? given : `${given}/`;
}

/** When requests are refused because of overload. */
function overloadLimits(set: Settings) {
  return {
    /** Operations in progress at once. */
    requests: set.REQUESTS_AT_ONCE,
    /** Operations waiting for their turn. */
    waiting: set.REQUESTS_WAITING,
    waitMs: set.REQUEST_WAIT_MS,
    /** Milliseconds by which the event loop may lag. */
    loopDelayMs: set.EVENT_LOOP_DELAY_MAX_MS,
  };
}

function socketLimits(set: Settings) {
  return {
    /** Open sockets, including those that have not authenticated yet. */
    total: set.SOCKETS_MAX,
    perUser: set.SOCKETS_PER_USER,
    /** Sockets of one address that have not authenticated yet; beyond it, the oldest is closed. */
    pendingPerAddress: set.SOCKETS_PENDING_PER_ADDRESS,
    subscriptionsPerSocket: set.SUBSCRIPTIONS_PER_SOCKET,
    /** Bytes that may wait for a client to read them. */
    bufferBytes: set.SOCKET_MAX_BUFFER_BYTES,
    /** Messages a client may send, including pings. */
    messagesPerSecond: set.SOCKET_MESSAGES_PER_SECOND,
    /** Milliseconds between two pings, and until a client that did not answer is disconnected. */
    keepAliveMs: set.SOCKET_KEEP_ALIVE_MS,
  };
}

function queryLimits(set: Settings) {
  return {
    cost: set.QUERY_MAX_COST,
    budget: {
      nodes: set.QUERY_MAX_COST,
      bytes: set.QUERY_MAX_BYTES,
      computeMs: set.QUERY_MAX_COMPUTE_MS,
    },
    depth: set.QUERY_MAX_DEPTH,
    aliases: set.QUERY_MAX_ALIASES,
    directives: set.QUERY_MAX_DIRECTIVES,
    rootFields: set.QUERY_MAX_ROOT_FIELDS,
    fields: set.QUERY_MAX_FIELDS,
    tokens: set.QUERY_MAX_TOKENS,
  };
}

function s3Settings(set: Settings) {
  if (set.MEDIA_DRIVER !== 's3' || !set.S3_BUCKET) return undefined;
  return { bucket: set.S3_BUCKET, ...bucketDefaults(set) };
}

/** What the buckets of media and of backups have in common. */
function bucketDefaults(set: Settings) {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = set;
  return {
    endpoint: set.S3_ENDPOINT,
    region: set.S3_REGION,
    forcePathStyle: set.S3_FORCE_PATH_STYLE,
    publicUrl: set.S3_PUBLIC_URL,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
  };
}
