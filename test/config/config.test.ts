import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { environmentSchema } from '../../src/environment.checks.ts';

const faultsOf = (environment: Record<string, string>) => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map((fault) => fault.split(':')[0]);
  }
};

const defaults = {
  production: false,
  host: undefined,
  port: 4000,
  serverName: 'Tonearm',
  workers: 1,
  publicUrl: undefined,
  trustProxy: [],
  corsOrigins: undefined,
  explorer: true,
  logLevel: 'info',
  dataDir: '/srv/tonearm/.data',
  database: {
    url: undefined,
    listenUrl: undefined,
    poolMax: 20,
    poolPerClient: undefined,
    poolWaitMs: 1500,
    statementTimeoutMs: 2500,
    requestTimeoutMs: 3500,
    preparedStatements: true,
    readUrl: undefined,
    readLagMs: 1000,
  },
  accounts: {
    jwtSecret: undefined,
    accessTokenMinutes: 15,
    sessionDays: 30,
    sessionMaxDays: 365,
    requireTotp: 'off',
    auditDays: 400,
    passwordSignIn: true,
    oidc: [],
    registration: 'OPEN',
    administrator: undefined,
    passwords: { cost: 12, concurrency: 2, queue: 64 },
  },
  rateLimits: {},
  mail: { smtpUrl: undefined, from: 'Tonearm <tonearm@localhost>', webUrl: undefined },
  demoCatalog: true,
  library: { dirs: [], schedule: '0 4 * * *', watch: true },
  backup: {
    place: undefined,
    schedule: undefined,
    retention: { count: 7, days: undefined },
    bucket: {
      endpoint: undefined,
      region: 'us-east-1',
      forcePathStyle: false,
      publicUrl: undefined,
      credentials: undefined,
    },
  },
  webhooks: { allowPrivate: false },
  artistNames: {
    separators: ['feat.', 'feat', 'ft.', 'ft', 'featuring', '/'],
    exceptions: ['AC/DC', 'Tyler, The Creator', 'Simon & Garfunkel', 'Earth, Wind & Fire'],
  },
  sortLanguages: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'],
  media: {
    dir: '/srv/tonearm/media',
    audioMaxBytes: 200_000_000,
    pictureMaxBytes: 10_000_000,
    s3: undefined,
    urls: { signed: false, minutes: 60 },
    delivery: { by: 'direct', prefix: '/stored-media/', memoryBytes: 64_000_000 },
  },
  discovery: { halfLifeDays: 3 },
  metrics: { token: undefined, port: undefined, host: '127.0.0.1', operations: [] },
  tracing: undefined,
  slow: { operationMs: 1000, statementMs: 500 },
  overload: { requests: 100, waiting: 64, waitMs: 200, loopDelayMs: 300 },
  http: { bodyMaxBytes: 262_144, requestTimeoutMs: 120_000, shutdownTimeoutMs: 8000 },
  uploads: { maxFiles: 20, maxFieldBytes: 262_144, stagingMaxBytes: 10_000_000_000, timeoutMs: 1_800_000 },
  redis: undefined,
  sockets: {
    total: 10_000,
    perUser: 20,
    pendingPerAddress: 100,
    subscriptionsPerSocket: 20,
    bufferBytes: 1_000_000,
    messagesPerSecond: 50,
    keepAliveMs: 12_000,
  },
  presence: { beatMs: 5000, graceMs: 1000 },
  queryLimits: {
    cost: 50_000,
    budget: { nodes: 50_000, bytes: 2_000_000, computeMs: 1000 },
    depth: 12,
    aliases: 30,
    directives: 50,
    rootFields: 20,
    fields: 1000,
    tokens: 1000,
  },
  documents: { trusted: false, manifest: undefined },
  isSubgraph: false,
  schemaPublished: true,
  signedInOnly: false,
};

test('the configuration requires no variable', () => {
  expect(loadConfig({}, '/srv/tonearm')).toEqual(defaults);
});

test('the configuration treats an empty variable as unset', () => {
  const empty = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, '']));
  expect(loadConfig(empty, '/srv/tonearm')).toEqual(defaults);
});

test('the configuration reads every variable', () => {
  const environment = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    SERVER_NAME: ' Living room ',
    WORKERS: '2',
    PUBLIC_URL: 'https://music.example/path?query',
    TRUST_PROXY: '10.0.0.1, 192.168.0.0/16,',
    CORS_ORIGINS: 'https://a.example,https://b.example',
    EXPLORER: 'true',
    LOG_LEVEL: 'warn',
    DATA_DIR: 'data',
    DATABASE_URL: 'postgres://user:password@host:5432/name',
    DATABASE_LISTEN_URL: 'postgres://user:password@direct:5432/name',
    DATABASE_POOL_MAX: '7',
    DATABASE_POOL_PER_CLIENT: '3',
    DATABASE_POOL_WAIT_MS: '700',
    DATABASE_STATEMENT_TIMEOUT_MS: '100',
    DATABASE_REQUEST_TIMEOUT_MS: '500',
    DATABASE_PREPARED_STATEMENTS: 'false',
    DATABASE_READ_URL: 'postgres://user:password@standby:5432/name',
    DATABASE_READ_LAG_MS: '250',
    JWT_SECRET: 'a secret of thirty-two characters',
    ACCESS_TOKEN_MINUTES: '5',
    SESSION_DAYS: '7',
    SESSION_MAX_DAYS: '90',
    AUDIT_DAYS: '90',
    OIDC_PROVIDERS: 'work',
    PASSWORD_SIGN_IN: 'off',
    REGISTRATION: 'invitation',
    CATALOG: 'public',
    ADMIN_EMAIL: 'root@music.example',
    ADMIN_PASSWORD: 'a password',
    REQUIRE_TOTP: 'admin',
    BCRYPT_COST: '10',
    PASSWORD_CONCURRENCY: '3',
    PASSWORD_QUEUE: '9',
    RATE_LIMITS: 'login=1/2, register=3/4',
    SMTP_URL: 'smtp://mail.example:587',
    MAIL: 'log',
    MAIL_FROM: 'music@music.example',
    WEB_URL: 'https://web.example/path',
    DEMO_CATALOG: 'false',
    LIBRARY_DIRS: '/usr/lib, /usr/share',
    LIBRARY_SCAN_SCHEDULE: '30 3 * * 1-5',
    LIBRARY_WATCH: 'false',
    BACKUP_TO: 's3://backups/nightly',
    BACKUP_SCHEDULE: '15 2 * * *',
    BACKUP_KEEP: '3',
    BACKUP_KEEP_DAYS: '30',
    WEBHOOK_ALLOW_PRIVATE: 'true',
    MEDIA_DRIVER: 's3',
    MEDIA_DIR: '/mnt/media',
    S3_BUCKET: 'music',
    S3_ENDPOINT: 'https://s3.example/',
    S3_REGION: 'eu-west-1',
    S3_FORCE_PATH_STYLE: 'true',
    S3_PUBLIC_URL: 'https://cdn.example/music/',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
    MEDIA_URLS: 'public',
    MEDIA_URL_MINUTES: '5',
    MEDIA_DELIVERY: 'direct',
    MEDIA_DELIVERY_PREFIX: '/files',
    MEDIA_MEMORY_BYTES: '3',
    AUDIO_MAX_BYTES: '1',
    PICTURE_MAX_BYTES: '2',
    ARTIST_SEPARATORS: ' & ,  ;',
    ARTIST_NAMES: 'Crosby, Stills & Nash | AC/DC|',
    SORT_LANGUAGES: 'de, pt',
    REDIS_URL: 'redis://events.example:6379/1',
    REDIS_PREFIX: 'music',
    SOCKETS_MAX: '21',
    SOCKETS_PER_USER: '22',
    SOCKETS_PENDING_PER_ADDRESS: '7',
    SUBSCRIPTIONS_PER_SOCKET: '23',
    SOCKET_MAX_BUFFER_BYTES: '24000',
    SOCKET_MESSAGES_PER_SECOND: '25',
    SOCKET_KEEP_ALIVE_MS: '260',
    PRESENCE_BEAT_SECONDS: '2',
    PRESENCE_GRACE_MS: '3',
    TRENDING_HALF_LIFE_DAYS: '0.5',
    REQUESTS_AT_ONCE: '5',
    REQUESTS_WAITING: '8',
    REQUEST_WAIT_MS: '6',
    EVENT_LOOP_DELAY_MAX_MS: '70',
    METRICS_TOKEN: 'sixteen letters!',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/',
    OTEL_SERVICE_NAME: 'music',
    OTEL_TRACES_SAMPLER: 'traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.1',
    METRICS_PORT: '9464',
    METRICS_HOST: '0.0.0.0',
    METRICS_OPERATIONS: 'Home,Search',
    SLOW_OPERATION_MS: '0',
    SLOW_STATEMENT_MS: '1',
    REQUEST_BODY_MAX_BYTES: '1024',
    REQUEST_TIMEOUT_MS: '1000',
    UPLOAD_TIMEOUT_MS: '2000',
    UPLOAD_MAX_FILES: '3',
    UPLOAD_MAX_FIELD_BYTES: '1025',
    UPLOAD_STAGING_MAX_BYTES: '5',
    SHUTDOWN_TIMEOUT_MS: '0',
    QUERY_MAX_COST: '11',
    QUERY_MAX_BYTES: '1024',
    QUERY_MAX_COMPUTE_MS: '10',
    QUERY_MAX_DEPTH: '12',
    QUERY_MAX_ALIASES: '13',
    QUERY_MAX_DIRECTIVES: '14',
    QUERY_MAX_ROOT_FIELDS: '15',
    QUERY_MAX_FIELDS: '16',
    QUERY_MAX_TOKENS: '17',
    FEDERATION: 'off',
    DOCUMENTS: 'trusted',
    DOCUMENTS_MANIFEST: path.resolve('test/config/known-documents.json'),
    SCHEMA_PUBLISHED: 'false',
  };
  expect(Object.keys(environment).toSorted()).toEqual(Object.keys(environmentSchema.shape).toSorted());
  const provider = {
    OIDC_WORK_ISSUER: 'https://id.example',
    OIDC_WORK_CLIENT_ID: 'tonearm',
    OIDC_WORK_NAME: 'The office',
    OIDC_WORK_ROLE_CLAIM: 'groups',
  };
  expect(loadConfig({ ...environment, ...provider }, '/srv/tonearm')).toEqual({
    production: true,
    host: '127.0.0.1',
    port: 0,
    serverName: 'Living room',
    workers: 2,
    publicUrl: 'https://music.example',
    trustProxy: ['10.0.0.1', '192.168.0.0/16'],
    corsOrigins: ['https://a.example', 'https://b.example'],
    explorer: true,
    logLevel: 'warn',
    dataDir: '/srv/tonearm/data',
    database: {
      url: environment.DATABASE_URL,
      listenUrl: environment.DATABASE_LISTEN_URL,
      poolMax: 7,
      poolPerClient: 3,
      poolWaitMs: 700,
      statementTimeoutMs: 100,
      requestTimeoutMs: 500,
      preparedStatements: false,
      readUrl: 'postgres://user:password@standby:5432/name',
      readLagMs: 250,
    },
    accounts: {
      jwtSecret: environment.JWT_SECRET,
      accessTokenMinutes: 5,
      sessionDays: 7,
      sessionMaxDays: 90,
      requireTotp: 'admin',
      auditDays: 90,
      passwordSignIn: false,
      oidc: [
        {
          id: 'work',
          name: 'The office',
          issuer: 'https://id.example',
          clientId: 'tonearm',
          clientSecret: undefined,
          roleClaim: 'groups',
          adminValue: 'admin',
        },
      ],
      registration: 'INVITATION',
      administrator: { email: 'root@music.example', password: 'a password' },
      passwords: { cost: 10, concurrency: 3, queue: 9 },
    },
    rateLimits: { login: { max: 1, windowSeconds: 2 }, register: { max: 3, windowSeconds: 4 } },
    mail: { smtpUrl: environment.SMTP_URL, from: 'music@music.example', webUrl: 'https://web.example' },
    demoCatalog: false,
    library: { dirs: ['/usr/lib', '/usr/share'], schedule: '30 3 * * 1-5', watch: false },
    backup: {
      place: 's3://backups/nightly',
      schedule: '15 2 * * *',
      retention: { count: 3, days: 30 },
      bucket: {
        endpoint: 'https://s3.example',
        region: 'eu-west-1',
        forcePathStyle: true,
        publicUrl: 'https://cdn.example/music',
        credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
      },
    },
    webhooks: { allowPrivate: true },
    artistNames: { separators: ['&', ',', ';'], exceptions: ['Crosby, Stills & Nash', 'AC/DC'] },
    sortLanguages: ['de', 'pt'],
    media: {
      dir: '/mnt/media',
      audioMaxBytes: 1,
      pictureMaxBytes: 2,
      s3: {
        bucket: 'music',
        endpoint: 'https://s3.example',
        region: 'eu-west-1',
        forcePathStyle: true,
        publicUrl: 'https://cdn.example/music',
        credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
      },
      urls: { signed: false, minutes: 5 },
      delivery: { by: 'direct', prefix: '/files/', memoryBytes: 3 },
    },
    discovery: { halfLifeDays: 0.5 },
    metrics: {
      ...{ token: 'sixteen letters!', port: 9464, host: '0.0.0.0' },
      operations: ['Home', 'Search'],
    },
    slow: { operationMs: 0, statementMs: 1 },
    tracing: {
      ...{ url: 'http://127.0.0.1:4318/v1/traces', serviceName: 'music' },
      ...{ sampler: 'traceidratio', samplerArgument: 0.1 },
    },
    overload: { requests: 5, waiting: 8, waitMs: 6, loopDelayMs: 70 },
    http: { bodyMaxBytes: 1024, requestTimeoutMs: 1000, shutdownTimeoutMs: 0 },
    uploads: { maxFiles: 3, maxFieldBytes: 1025, stagingMaxBytes: 5, timeoutMs: 2000 },
    redis: { url: 'redis://events.example:6379/1', prefix: 'music' },
    sockets: {
      total: 21,
      perUser: 22,
      pendingPerAddress: 7,
      subscriptionsPerSocket: 23,
      bufferBytes: 24_000,
      messagesPerSecond: 25,
      keepAliveMs: 260,
    },
    presence: { beatMs: 2000, graceMs: 3 },
    queryLimits: {
      cost: 11,
      budget: { nodes: 11, bytes: 1024, computeMs: 10 },
      depth: 12,
      aliases: 13,
      directives: 14,
      rootFields: 15,
      fields: 16,
      tokens: 17,
    },
    documents: { trusted: true, manifest: path.resolve('test/config/known-documents.json') },
    isSubgraph: false,
    schemaPublished: false,
    signedInOnly: false,
  });
});

test('the configuration allows no other origins in production by default', () => {
  const production = { NODE_ENV: 'production', JWT_SECRET: 'x'.repeat(32), SMTP_URL: 'smtp://mail.example' };
  expect(loadConfig(production).corsOrigins).toEqual([]);
  expect(loadConfig({ NODE_ENV: 'development' }).corsOrigins).toBeUndefined();
});

test('the configuration resolves folders from the working directory', () => {
  expect(loadConfig({}).dataDir).toBe(path.join(process.cwd(), '.data'));
});

test('the configuration names files for the server in front below a location, or in their folder', () => {
  const prefixOf = (environment: Record<string, string>) =>
    loadConfig(environment, '/srv/tonearm').media.delivery.prefix;
  expect(prefixOf({ MEDIA_DELIVERY: 'x-accel-redirect' })).toBe('/stored-media/');
  expect(prefixOf({ MEDIA_DELIVERY: 'x-sendfile' })).toBe('/srv/tonearm/media/');
  expect(prefixOf({ MEDIA_DELIVERY: 'x-sendfile', MEDIA_DELIVERY_PREFIX: '/music' })).toBe('/music/');
});

test('where the catalog is not public, links to files are signed, and the schema is not published unless that is asked for', () => {
  const config = loadConfig({ CATALOG: 'signed-in' });
  expect(config).toMatchObject({
    signedInOnly: true,
    schemaPublished: false,
    media: { urls: { signed: true } },
  });
  expect(loadConfig({ CATALOG: 'signed-in', SCHEMA_PUBLISHED: 'true' }).schemaPublished).toBe(true);
});

describe('an invalid configuration', () => {
  test.each<[string, string[]]>([
    ['NODE_ENV', ['prod', 'Production']],
    ['PORT', ['-1', '65536', '80.5', 'http', '4000x']],
    ['PUBLIC_URL', ['music.example', 'ftp://music.example', 'nonsense']],
    ['LOG_LEVEL', ['loud']],
    ['DATABASE_URL', ['mysql://host/name', 'postgres://', 'host:5432', 'postgres://host:5432']],
    ['DATABASE_POOL_MAX', ['0', '501', 'many']],
    ['DATABASE_STATEMENT_TIMEOUT_MS', ['0', '-1', '1e9']],
    ['DATABASE_POOL_PER_CLIENT', ['0', 'all']],
    ['DATABASE_POOL_WAIT_MS', ['9', 'long']],
    ['DATABASE_REQUEST_TIMEOUT_MS', ['0', '499']],
    ['METRICS_TOKEN', ['too short']],
    ['JWT_SECRET', ['short']],
    ['ACCESS_TOKEN_MINUTES', ['0', '61']],
    ['SESSION_DAYS', ['0', '366']],
    ['SESSION_MAX_DAYS', ['0', '3661']],
    ['REQUIRE_TOTP', ['user', 'ADMIN', 'true']],
    ['REGISTRATION', ['OPEN', 'no']],
    ['CATALOG', ['SIGNED_IN', 'no']],
    ['BCRYPT_COST', ['3', '17']],
    ['PASSWORD_CONCURRENCY', ['0', '65']],
    ['PASSWORD_QUEUE', ['0', '10001']],
    ['RATE_LIMITS', ['login', 'login=0/60', 'login=5', '=1/2']],
    ['SMTP_URL', ['mail.example', 'http://mail.example']],
    ['MAIL', ['smtp', 'LOG', 'true']],
    ['WEB_URL', ['nonsense', 'ftp://web.example']],
    ['DEMO_CATALOG', ['yes', '1', 'TRUE']],
    ['MEDIA_DRIVER', ['S3', 'gcs']],
    ['S3_ENDPOINT', ['s3.example', 'ftp://s3.example']],
    ['S3_FORCE_PATH_STYLE', ['yes']],
    ['S3_PUBLIC_URL', ['cdn.example']],
    ['MEDIA_URLS', ['private', 'SIGNED']],
    ['MEDIA_URL_MINUTES', ['0', '1441', 'an hour']],
    ['MEDIA_DELIVERY', ['nginx', 'X-Accel-Redirect']],
    ['MEDIA_DELIVERY_PREFIX', ['stored-media/', 'https://files.example/', '/a b/', '/a\r\n']],
    ['MEDIA_MEMORY_BYTES', ['-1', '64 MB']],
    ['AUDIO_MAX_BYTES', ['0', '3000000000', '1 MB']],
    ['PICTURE_MAX_BYTES', ['0', '300000000']],
    ['WORKERS', ['0', '65', 'two']],
    ['DATABASE_READ_URL', ['mysql://a@b/c', 'replica']],
    ['DATABASE_READ_LAG_MS', ['49', '60001']],
    ['PRESENCE_BEAT_SECONDS', ['0', '8']],
    ['PRESENCE_GRACE_MS', ['-1', '5001']],
    ['TRENDING_HALF_LIFE_DAYS', ['0', '366', 'three']],
    ['REQUEST_BODY_MAX_BYTES', ['10', '10000001']],
    ['REQUEST_TIMEOUT_MS', ['0', '600001']],
    ['UPLOAD_TIMEOUT_MS', ['0', '86400001']],
    ['UPLOAD_MAX_FILES', ['0', '1001']],
    ['UPLOAD_MAX_FIELD_BYTES', ['1023', '10000001']],
    ['SHUTDOWN_TIMEOUT_MS', ['-1', '60001']],
    ['QUERY_MAX_COST', ['0', 'Infinity']],
    ['QUERY_MAX_BYTES', ['1023', '100000001']],
    ['QUERY_MAX_COMPUTE_MS', ['9', '60001']],
    ['QUERY_MAX_DEPTH', ['0', '101']],
    ['QUERY_MAX_ALIASES', ['-1', '1001']],
    ['QUERY_MAX_DIRECTIVES', ['-1', '1001']],
    ['QUERY_MAX_ROOT_FIELDS', ['0', '1001']],
    ['QUERY_MAX_FIELDS', ['0', '100001']],
    ['QUERY_MAX_TOKENS', ['9', '100001']],
  ])('is refused by name for %s', (name, values) => {
    for (const value of values) expect([value, faultsOf({ [name]: value })]).toEqual([value, [name]]);
  });

  test.each([
    [{ ADMIN_EMAIL: 'root@music.example' }, ['ADMIN_PASSWORD']],
    [{ ADMIN_PASSWORD: 'a password' }, ['ADMIN_EMAIL']],
    [{ NODE_ENV: 'production' }, ['JWT_SECRET', 'SMTP_URL']],
    [{ NODE_ENV: 'production', MAIL: 'log' }, ['JWT_SECRET']],
    [{ NODE_ENV: 'production', SMTP_URL: 'smtp://mail.example' }, ['JWT_SECRET']],
    [{ WORKERS: '4', SOCKETS_PER_USER: '3', DATABASE_POOL_MAX: '4' }, ['SOCKETS_PER_USER']],
    [{ DATABASE_LISTEN_URL: 'postgresql://user:password@host/name' }, ['DATABASE_URL']],
    [{ MEDIA_DRIVER: 's3' }, ['S3_BUCKET']],
    [{ S3_ACCESS_KEY_ID: 'key' }, ['S3_SECRET_ACCESS_KEY']],
    [{ S3_SECRET_ACCESS_KEY: 'secret' }, ['S3_ACCESS_KEY_ID']],
    [{ S3_PUBLIC_URL: 'https://cdn.example', MEDIA_URLS: 'signed' }, ['S3_PUBLIC_URL']],
    [{ MEDIA_DRIVER: 's3', S3_BUCKET: 'music', MEDIA_DELIVERY: 'x-sendfile' }, ['MEDIA_DELIVERY']],
    [
      { NODE_ENV: 'production', PORT: 'x', ADMIN_EMAIL: 'a@b.example' },
      ['PORT', 'ADMIN_PASSWORD', 'JWT_SECRET', 'SMTP_URL'],
    ],
  ])('is reported for a missing value: %o', (environment, names) => {
    expect(faultsOf(environment)).toEqual(names);
  });

  test('reports all faults together', () => {
    const environment = { PORT: 'x', PUBLIC_URL: 'y', DEMO_CATALOG: 'z', QUERY_MAX_COST: '0', HOST: 'fine' };
    expect(() => loadConfig(environment)).toThrow(ConfigError);
    expect(() => loadConfig(environment)).toThrow(
      /^The configuration is invalid:\n {2}PORT: .+\n {2}PUBLIC_URL: .+/,
    );
    expect(faultsOf(environment)).toEqual(['PORT', 'PUBLIC_URL', 'DEMO_CATALOG', 'QUERY_MAX_COST']);
  });

  test('does not repeat the value, because it may be a secret', () => {
    const url = 'mysql://user:password@host/name';
    expect(() => loadConfig({ DATABASE_URL: url })).toThrow(/DATABASE_URL: expected postgresql:\/\//);
    expect(() => loadConfig({ DATABASE_URL: url })).not.toThrow(/mysql/);
  });
});

test("ignores variables that are not Tonearm's", () => {
  expect(loadConfig({ PATH: 'x', UNKNOWN: 'y' }, '/srv/tonearm')).toEqual(defaults);
});

test('folders of the library that are missing, no folders, or within others are named', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'tonearm-config-'));
  for (const name of ['music', 'music/old', 'media/more', 'data'])
    await mkdir(path.join(home, name), { recursive: true });
  await writeFile(path.join(home, 'file'), '');
  await symlink(path.join(home, 'data'), path.join(home, 'link'));
  const faultsOf = (...dirs: string[]) => {
    const LIBRARY_DIRS = dirs.map((dir) => path.join(home, dir)).join(',');
    const folders = { LIBRARY_DIRS, MEDIA_DIR: path.join(home, 'media'), DATA_DIR: path.join(home, 'data') };
    try {
      loadConfig(folders);
      return [];
    } catch (error) {
      return (error as ConfigError).faults.map((fault) => fault.replaceAll(home, ''));
    }
  };
  expect(faultsOf('music')).toEqual([]);
  expect(faultsOf('gone', 'file')).toEqual([
    'LIBRARY_DIRS: /gone does not exist; is it mounted?',
    'LIBRARY_DIRS: /file is not a folder',
  ]);
  expect(faultsOf('music', 'music/old', 'media/more', 'link', '')).toEqual([
    'LIBRARY_DIRS: /music/old and /music must not contain each other',
    'LIBRARY_DIRS: /media/more and MEDIA_DIR (/media) must not contain each other',
    'LIBRARY_DIRS: /link and DATA_DIR (/data) must not contain each other',
    'LIBRARY_DIRS:  and MEDIA_DIR (/media) must not contain each other',
  ]);
  await rm(home, { recursive: true });
});

test('providers of sign-ins are checked with all their variables', () => {
  const faultsOf = (given: Record<string, string>) => {
    try {
      loadConfig({
        OIDC_PROVIDERS: 'work',
        OIDC_WORK_ISSUER: 'https://id.example',
        OIDC_WORK_CLIENT_ID: 'tonearm',
        ...given,
      });
      return [];
    } catch (error) {
      return error instanceof ConfigError ? error.faults : [error];
    }
  };
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ OIDC_PROVIDERS: 'work,my-home' })).toMatchObject([
    expect.stringMatching(/^OIDC_MY_HOME_ISSUER: /),
    expect.stringMatching(/^OIDC_MY_HOME_CLIENT_ID: /),
  ]);
  expect(faultsOf({ OIDC_WORK_ISSUER: 'id.example' })).toMatchObject([
    expect.stringMatching(/^OIDC_WORK_ISSUER: /),
  ]);
  expect(faultsOf({ OIDC_PROVIDERS: 'Work' })).toMatchObject([expect.stringMatching(/^OIDC_PROVIDERS/)]);
  expect(faultsOf({ OIDC_PROVIDERS: '', PASSWORD_SIGN_IN: 'off' })).toMatchObject([
    expect.stringMatching(/^PASSWORD_SIGN_IN: /),
  ]);
});
