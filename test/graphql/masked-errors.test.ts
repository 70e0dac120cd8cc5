import { beforeEach, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { testApp } from '../support/app.ts';
import { FaultyResolver } from './faulty.resolver.ts';

const schema = buildSchema({ moreResolvers: [FaultyResolver] });
const apps = {
  development: await testApp({ schema, environment: { NODE_ENV: 'development' } }),
  production: await testApp({ schema, environment: { NODE_ENV: 'production' } }),
};

const errorLevel = 50;

beforeEach(() => {
  for (const app of Object.values(apps)) app.log.length = 0;
});

const cases = (['development', 'production'] as const).flatMap((name) =>
  (
    [
      ['broken', 'secret: /srv/tonearm is at fault'],
      ['rejected', 'secret: rejected'],
      ['thrownText', 'secret: a text'],
      ['unknownCode', 'secret: code'],
      ['internalCode', 'secret: code'],
    ] as const
  ).map(([field, message]) => ({ app: apps[name], name, field, message })),
);

test.each(cases)('in $name, the error that $field throws is only logged', async ({ app, field, message }) => {
  const answer = await app.query(`query Masked { ${field} }`);
  expect(answer.data).toEqual({ [field]: null });
  expect(answer.errors).toEqual([
    {
      message: 'Something went wrong; the log has details under the request id.',
      locations: [{ line: 1, column: 16 }],
      path: [field],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
  expect(JSON.stringify(answer)).not.toContain('secret');
  const lines = app.log.filter(({ level }) => level === errorLevel);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    reqId: answer.headers['x-request-id'],
    operationName: 'Masked',
    path: [field],
    err: { message: expect.stringContaining(message), stack: expect.stringContaining(message) },
  });
});

test('a null in a non-null field is masked like any fault', async () => {
  const { errors, data } = await apps.production.query('{ missing }');
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(errors?.[0]?.message).not.toContain('non-nullable');
  expect(apps.production.log.filter(({ level }) => level === errorLevel)).toHaveLength(1);
});

test('many faults of one operation are one line of the log, with their number', async () => {
  const { errors } = await apps.production.query(
    '{ one: broken two: broken three: broken rejected missing }',
  );
  expect(errors).toHaveLength(5);
  const lines = apps.production.log.filter(({ level }) => level === errorLevel);
  expect(lines).toMatchObject([{ more: 4, err: { stack: expect.any(String) } }]);
});

test('an error made for clients is shown as it is, and not logged', async () => {
  const { errors } = await apps.production.query('{ shown }');
  expect(errors).toMatchObject([
    { message: 'come back later', path: ['shown'], extensions: { code: 'RATE_LIMITED', seconds: 5 } },
  ]);
  expect(apps.production.log.filter(({ level }) => level === errorLevel)).toEqual([]);
});

test.each(['development', 'production'] as const)('in %s, no answer contains a stack', async (name) => {
  const documents = [
    '{ broken }',
    '{ shown }',
    '{ unknownField }',
    '{ syntax',
    'query ($a: Int!) { song(id: $a) { id } }',
  ];
  for (const document of documents) {
    const answer = await apps[name].query(document);
    expect(answer.errors).not.toBeUndefined();
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|node_modules|\.ts:\d+/);
  }
});

test('a media store that is away is reported, and the cause is only logged', async () => {
  const { errors } = await apps.production.query('{ storeAway }');
  expect(errors).toMatchObject([
    { message: expect.not.stringContaining('secret'), extensions: { code: 'SERVICE_UNAVAILABLE' } },
  ]);
  expect(JSON.stringify(apps.production.log)).toContain('secret: the bucket is away');
});
