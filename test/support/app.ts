import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLFormattedError, type GraphQLSchema, print } from 'graphql';
import { type Logger, pino } from 'pino';
import { invitationServices } from '../../src/accounts/access/invitations/invitation-services.key.ts';
import type { Viewer } from '../../src/api/viewer.model.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import { eventBus } from '../../src/events/event-bus.service.ts';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { scanServices } from '../../src/importing/scanning/scan-services.key.ts';
import type { DiskStore } from '../../src/media/disk.store.ts';
import { type App, buildApp, schemaSettings } from '../../src/server/app.setup.ts';
import type { OpenServices } from '../../src/server/open-services.model.ts';
import { webhookServices } from '../../src/webhooks/webhook-services.key.ts';
import { openStore } from '../../src/wiring/backend.setup.ts';
import { startBackground } from '../../src/wiring/jobs.setup.ts';
import { openServices } from '../../src/wiring/services.setup.ts';
import { testDatabase } from './database.ts';
import { atFileEnd } from './file-end.ts';
import { noteBus } from './heard-events.ts';
import { patientEnvironment } from './patience.ts';
import { noteSocketsBeside } from './sockets-beside.ts';
import { countStatements, goingOnBeside, type Statements } from './statements.ts';

export interface TestAppOptions {
  /** Environment variables of the application. */
  environment?: Record<string, string>;
  schema?: GraphQLSchema;
  /** The ORM of another app: the two are then like two processes on one database. */
  orm?: MikroORM;
  /** Whether jobs run, including mails. */
  jobs?: boolean;
}

/** The client of a request: its token and its address. */
export interface Caller {
  /** The token after `Bearer `. */
  token?: string;
  headers?: Record<string, string>;
  remoteAddress?: string;
}

export interface Answer<Data> {
  data: Data | null | undefined;
  errors: GraphQLFormattedError[] | undefined;
  extensions: Record<string, unknown> | undefined;
  status: number;
  headers: Record<string, unknown>;
  /** The SQL of the operation, without that of jobs, loops and timers. */
  statements: string[];
}

export interface TestApp extends App {
  orm: MikroORM;
  store: DiskStore;
  config: Config;
  /** All SQL sent to the database, by any code. */
  statements: Statements;
  logger: Logger;
  /** The lines of the log, as JSON. */
  log: Record<string, unknown>[];
  services: OpenServices;
  /** The folder of the process's own files, including mails. */
  dataDir: string;
  /** A client with an access token of a session that nobody opened; the user need not exist. */
  as(user: Pick<Viewer, 'id' | 'role'> | null): Client;
  from(caller: Caller): Client;
  query: Client['query'];
}

export interface Client {
  query<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    ...variables: unknown extends Variables
      ? [unknown?]
      : Variables extends Record<string, never>
        ? []
        : [Variables]
  ): Promise<Answer<Data>>;
}

/** Limits that no test reaches by accident. */
const wideLimits = ['register', 'login', 'refreshSession', 'requestPasswordReset', 'requestEmailVerification']
  .concat([
    'completeLogin',
    'beginTotp',
    'confirmTotp',
    'disableTotp',
    'beginPasskey',
    'confirmPasskey',
    'beginPasskeyLogin',
    'completePasskeyLogin',
  ])
  .concat(['resetPassword', 'changePassword', 'verifyEmail', 'deleteAccount'])
  .concat(['sendMessage', 'markConversationRead', 'deleteMessage', 'shared'])
  .map((field) => `${field}=100000/60`)
  .join(',');

const defaults = {
  NODE_ENV: 'test',
  // For tests that set NODE_ENV to production.
  MAIL: 'log',
  JWT_SECRET: 'a secret that only tests use, of enough length',
  BCRYPT_COST: '4',
  RATE_LIMITS: wideLimits,
  ...patientEnvironment,
};

/** The whole application on its own database and folders, without a port. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-test-'));
  const folders = { MEDIA_DIR: path.join(folder, 'media'), DATA_DIR: path.join(folder, 'data') };
  const config = loadConfig({ ...defaults, ...folders, ...options.environment });
  const orm = options.orm ?? (await testDatabase());
  const databaseUrl = orm.config.get('clientUrl') ?? '';
  const statements = await countStatements(orm);
  // The disk store, unless the test's environment configures another one.
  const store = (await openStore(config)) as DiskStore;
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const services = await goingOnBeside(() => openServices(config, { orm, store, databaseUrl }, logger));
  noteSocketsBeside(services.sockets);
  noteBus(databaseUrl, services.services.get(eventBus));
  const schema = options.schema ?? knownSchema(schemaSettings(config));
  const app = await goingOnBeside(() => buildApp({ config, orm, store, logger, services, schema }));
  const origin = 'http://localhost';
  const stopJobs = options.jobs
    ? await goingOnBeside(() =>
        startBackground(
          config,
          {
            ...{ orm, store, databaseUrl },
            bus: services.services.get(eventBus),
            scans: services.services.get(scanServices),
            invitations: services.services.get(invitationServices).tokens,
            webhooks: services.services.get(webhookServices),
          },
          origin,
          logger,
        ),
      )
    : undefined;
  atFileEnd(async () => {
    await stopJobs?.();
    await app.close();
    await services.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { tokens } = services.accounts;
  const from = (caller: Caller) => makeClient(app, caller, statements);
  const as = (user: Pick<Viewer, 'id' | 'role'> | null) =>
    from(user ? { token: tokens.makeAccessToken(user.id, randomUUID(), user.role).token } : {});
  const { dataDir } = config;
  return {
    ...app,
    orm,
    store,
    config,
    services,
    dataDir,
    statements,
    logger,
    log,
    as,
    from,
    query: from({}).query,
  };
}

/** Each of the schemas that apps had so far. Building one anew for each would take a fifth of their start. */
const schemas = new Map<string, GraphQLSchema>();

function knownSchema(settings: ReturnType<typeof schemaSettings>): GraphQLSchema {
  const key = JSON.stringify(settings);
  const schema = schemas.get(key) ?? buildSchema(settings);
  schemas.set(key, schema);
  return schema;
}

function makeClient({ server }: App, caller: Caller, statements: Statements): Client {
  const { token, headers, remoteAddress } = caller;
  return {
    async query(document, variables?: unknown) {
      statements.reset();
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        ...(remoteAddress && { remoteAddress }),
        headers: {
          'content-type': 'application/json',
          // Makes the status show the result of the document.
          accept: 'application/graphql-response+json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        payload: { query: typeof document === 'string' ? document : print(document), variables },
      });
      const { data, errors, extensions } = response.json();
      return {
        data,
        errors,
        extensions,
        status: response.statusCode,
        headers: response.headers,
        statements: statements.asked().map(({ text }) => text),
      };
    },
  };
}
