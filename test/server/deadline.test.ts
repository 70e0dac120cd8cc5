import { expect, onTestFinished, test } from 'vitest';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { addUsers } from '../accounts/users/population.ts';
import { RestartablePostgres } from '../process/restartable-postgres.ts';
import { testApp } from '../support/app.ts';
import { atFileEnd } from '../support/file-end.ts';
import { installedFolder } from '../support/installed-folder.ts';

// Statements, and waits for a connection, may take longer than a test: what ends a request here is its own deadline, or
// nothing.
const [statementTimeoutMs, poolWaitMs] = [600_000, 600_000];
const postgres = await RestartablePostgres.start(await installedFolder());
const orm = await openOrm({ url: postgres.url, poolMax: 4, poolWaitMs, statementTimeoutMs });
atFileEnd(() => orm.close(true));
// A busy machine keeps to it, too.
const app = await testApp({ orm, environment: { DATABASE_REQUEST_TIMEOUT_MS: '3000' } });
const [user] = await addUsers(app, [{ fullName: 'Somebody' }]);
if (!user) throw new TypeError('There is no user');
const client = app.as(user);
const write = 'mutation { setNowPlaying { errors { message } } }';
const several = `mutation { ${[1, 2, 3].map((number) => `w${number}: setNowPlaying { errors { message } }`).join(' ')} }`;

test.each([
  ['a list', '{ songs { totalCount nodes { id } } }'],
  ['a transaction', write],
  ['several transactions, one after the other', several],
])('while the database is frozen, %s ends at the deadline of its request', async (_name, document) => {
  expect((await client.query(document)).status).toBe(200);
  postgres.freeze();
  onTestFinished(() => postgres.thaw());
  const { status, errors, headers } = await client.query(document);
  expect([status, headers['retry-after'], errors?.[0]?.extensions?.code]).toEqual([
    503,
    '2',
    'SERVICE_UNAVAILABLE',
  ]);
});

test('after a freeze, writes succeed at once: no connection waits for an old answer', async () => {
  postgres.freeze();
  onTestFinished(() => postgres.thaw());
  const answers = await Promise.all(Array.from({ length: 12 }, () => client.query(write)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  postgres.thaw();
  const after = await Promise.all(Array.from({ length: 12 }, () => client.query(write)));
  expect(after.map(({ status, errors }) => [status, errors])).toEqual(after.map(() => [200, undefined]));
});
