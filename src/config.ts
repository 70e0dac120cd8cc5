import path from 'node:path';
import type { OidcSettings } from './accounts/access/oidc/oidc-settings.model.ts';
import { Registration } from './accounts/access/registration.model.ts';
import { type Environment, environmentSchema, type Settings } from './environment.checks.ts';
import { manifestFaults } from './graphql/requests/document-manifest.model.ts';
import { jointFaults } from './joint-variables.checks.ts';
import { libraryFaults } from './library-dirs.checks.ts';
import { readOidc } from './oidc-providers.checks.ts';

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

/** Reads and validates the environment. An empty variable counts as unset.
 * @throws {ConfigError} naming every invalid variable. */
export function loadConfig(environment: Environment, folder = process.cwd()): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = environmentSchema.safeParse(set);
  const issues = error?.issues ?? [];
  const faults = issues.map(({ path, message }) => `${path.join('.')}: ${message}`).concat(jointFaults(set));
  if (!data || faults.length > 0) throw new ConfigError(faults);
  const { providers, faults: oidcFaults } = readOidc(set, data);
  if (oidcFaults.length > 0) throw new ConfigError(oidcFaults);
  const config = arrange(data, folder, providers);
  const fileFaults = libraryFaults(config).concat(manifestFaults(config.documents));
  if (fileFaults.length > 0) throw new ConfigError(fileFaults);
  return config;
}

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
