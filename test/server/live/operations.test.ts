import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { type SocketClient, socketOf } from '../../support/socket.ts';
import { tickApp } from './tick-app.ts';

const app = await tickApp({
  environment: {
    QUERY_MAX_DEPTH: '4',
    QUERY_MAX_ALIASES: '2',
    QUERY_MAX_COST: '10',
    SUBSCRIPTIONS_PER_SOCKET: '3',
  },
});
const production = await tickApp({ orm: app.orm, environment: { NODE_ENV: 'production', CORS_ORIGINS: '' } });
const user = { id: randomUUID(), role: Role.USER };
let client: SocketClient;
let productionClient: SocketClient;

beforeAll(async () => {
  client = await socketOf(app, user);
  productionClient = await socketOf(production, user);
});

/** The errors that end a subscription before it begins. */
async function refusal(document: string, from = client): Promise<GraphQLFormattedError[]> {
  const events = await from.subscribe(document);
  const failed = await events.ended.then(
    () => events.results.flatMap(({ errors }) => errors ?? []),
    (errors: GraphQLFormattedError[]) => errors,
  );
  return failed;
}

const codes = (errors: GraphQLFormattedError[]) => errors.map(({ extensions }) => extensions?.code);

describe('on a socket, an operation that is not a subscription', () => {
  test.each([
    ['{ songs { totalCount } }', 'query'],
    ['mutation { logout { success } }', 'mutation'],
  ])('%s is refused with a hint to use POST', async (document, kind) => {
    expect(await refusal(document)).toEqual([
      {
        message: `Only subscriptions are sent here: send a ${kind} by POST to /graphql`,
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
  });

  test.each([
    ['subscription {', ['GRAPHQL_PARSE_FAILED']],
    ['subscription { nothing }', ['GRAPHQL_VALIDATION_FAILED']],
    ['subscription { ticks adminTicks }', ['GRAPHQL_VALIDATION_FAILED']],
    ['subscription A { ticks } subscription B { ticks }', ['BAD_REQUEST']],
    ['subscription ($a: Int!) { ticks @skip(if: false) }', ['GRAPHQL_VALIDATION_FAILED']],
  ])('%s is refused with %o', async (document, expected) => {
    expect(codes(await refusal(document))).toEqual(expected);
  });
});

describe('limits of HTTP apply to sockets:', () => {
  test.each([
    ['depth', 'subscription { tick { again { again { again { text } } } } }'],
    ['aliases', 'subscription { tick { a: text b: text c: text } }'],
    ['tokens', `subscription { tick { ${'text '.repeat(1000)} } }`],
    [
      'cost',
      'subscription { tick { text length role bulk again { text length role bulk again { text } } } }',
    ],
  ])('%s', async (_name, document) => {
    const errors = await refusal(document);
    expect(codes(errors)).toContain('QUERY_TOO_COMPLEX');
    expect(errors.map(({ extensions }) => extensions)).not.toContainEqual(
      expect.objectContaining({ http: expect.anything() }),
    );
  });
});

describe('on a socket in production', () => {
  test.each([
    'subscription { __schema { types { name } } }',
    'subscription { __type(name: "Tick") { name } }',
  ])('%s is refused', async (document) => {
    expect(codes(await refusal(document, productionClient))).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  test('hints for guessing names are removed', async () => {
    const [error] = await refusal('subscription { tic }', productionClient);
    expect(error?.message).toBe('Cannot query field "tic" on type "Subscription".');
  });
});

test('an insufficient role is refused before a subscription begins', async () => {
  expect(codes(await refusal('subscription { adminTicks }'))).toEqual(['FORBIDDEN']);
});

test('a lost role counts from the next event, and does not close the socket', async () => {
  const id = randomUUID();
  const { revocations } = app.services.accounts;
  const admin = await socketOf(app, { id, role: Role.ADMIN });
  const forAdmins = await admin.subscribe('subscription { adminTicks }');
  const forAll = await admin.subscribe('subscription { tick { role } }');
  await app.publish('one');
  expect([await forAdmins.next(), await forAll.next()]).toEqual([
    { adminTicks: 'one' },
    { tick: { role: 'ADMIN' } },
  ]);
  await transaction(app.orm.em, (transaction) =>
    revocations.announceStanding(transaction, id, { role: Role.USER, totpDue: null }, new Date()),
  );
  await app.publish('two');
  expect(codes((await forAdmins.nextResult()).errors as GraphQLFormattedError[])).toEqual(['FORBIDDEN']);
  expect(await forAll.next()).toEqual({ tick: { role: 'USER' } });
});

test('a socket accepts a limited number of subscriptions, and another when one has ended', async () => {
  const one = await socketOf(app, user);
  const all = [];
  for (let index = 0; index < 3; index += 1) all.push(await one.subscribe('subscription { ticks }'));
  expect(await refusal('subscription { ticks }', one)).toEqual([
    {
      message: 'Open at most 3 subscriptions on one socket',
      extensions: { code: 'RATE_LIMITED', maximum: 3 },
    },
  ]);
  const { subscriptions } = app.services.sockets;
  all[0]?.stop();
  await expect.poll(() => app.services.sockets.subscriptions).toBe(subscriptions - 1);
  const next = await one.subscribe('subscription { ticks }');
  await app.publish('again');
  expect(await next.next()).toEqual({ ticks: 'again' });
});
