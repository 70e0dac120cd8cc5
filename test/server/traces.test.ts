import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { loadConfig } from '../../src/config.ts';
import { openTracing } from '../../src/wiring/tracing.setup.ts';
import { given } from '../accounts/sessions/people.ts';
import { talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { type HttpAnswer, listen, send } from '../support/http.ts';
import { startCollector } from '../support/otlp-collector.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openReceiver } from '../webhooks/receiver.ts';

const collector = await startCollector();
const folder = await temporaryFolder('traces');
const logger = pino({ level: 'silent' });
let stop: (() => Promise<void>) | undefined;

/** As a server of this environment does it as it starts. */
function trace(environment: Record<string, string>): void {
  const { tracing } = loadConfig({
    ...{
      DATA_DIR: folder,
      MEDIA_DIR: folder,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    },
    ...environment,
  });
  stop = openTracing(given(tracing), logger);
}

// Requests have hooks for it if it is on as the server is made.
trace({});
const app = await testApp({ jobs: true, environment: { WEBHOOK_ALLOW_PRIVATE: 'true' } });
const base = await listen(app);
await stop?.();

afterEach(async () => {
  await stop?.();
  stop = undefined;
  collector.spans.length = 0;
});

let traces = 0;
/** A caller's trace, which it records or not. */
const called = (flags: '00' | '01') => {
  traces += 1;
  return `00-${String(traces).padStart(32, 'a')}-00f067aa0ba902b7-${flags}`;
};

/** A query that is answered past Fastify, or by it. */
function ask(headers: Record<string, string>, isShort = true): Promise<HttpAnswer> {
  const body = JSON.stringify({ query: 'query Counted { songs { totalCount } }' });
  const length = isShort
    ? { 'content-length': String(Buffer.byteLength(body)) }
    : { 'transfer-encoding': 'chunked' };
  const all = { 'content-type': 'application/json', ...length, ...headers };
  return send(`${base}/graphql`, { method: 'POST', headers: all }, body);
}

/** What is recorded of a call, without what differs: each span with the name of the one it is part of. */
async function recordedOf(answer: HttpAnswer) {
  await stop?.();
  stop = undefined;
  const spans = collector.ofTrace(answer.headers.traceparent);
  return spans
    .map(({ name, kind, parent, failed, attributes }) => ({
      ...{ name, kind, failed, status: attributes['http.response.status_code'] },
      parent: spans.find(({ id }) => id === parent)?.name ?? parent,
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

test('a query that is answered past Fastify is recorded as any other, in the trace of whoever asks', async () => {
  const found = [];
  for (const isShort of [true, false]) {
    trace({ OTEL_TRACES_SAMPLER: 'always_on' });
    const from = called('01');
    const answer = await ask({ traceparent: from }, isShort);
    expect([answer.status, String(answer.headers.traceparent).slice(0, 36)]).toEqual([
      200,
      from.slice(0, 36),
    ]);
    found.push(await recordedOf(answer));
  }
  const [short, usual] = found;
  expect(short).toEqual(usual);
  expect(short).toContainEqual(
    expect.objectContaining({ name: 'POST /graphql', kind: 2, status: 200, parent: '00f067aa0ba902b7' }),
  );
  expect(short).toContainEqual(expect.objectContaining({ name: 'query Counted', parent: 'POST /graphql' }));
  expect(short?.some(({ kind, parent }) => kind === 3 && parent === 'query Counted')).toBe(true);
});

test.each([
  // Recorded: of a caller who records, of one who does not, and of nobody.
  ['always_on', {}, [true, true, true]],
  ['always_off', {}, [false, false, false]],
  ['traceidratio', { OTEL_TRACES_SAMPLER_ARG: '1' }, [true, true, true]],
  ['traceidratio', { OTEL_TRACES_SAMPLER_ARG: '0' }, [false, false, false]],
  ['parentbased_always_on', {}, [true, false, true]],
  ['parentbased_always_off', {}, [true, false, false]],
  ['parentbased_traceidratio', { OTEL_TRACES_SAMPLER_ARG: '0' }, [true, false, false]],
] as const)('OTEL_TRACES_SAMPLER=%s %o decides who is recorded', async (sampler, more, expected) => {
  trace({ OTEL_TRACES_SAMPLER: sampler, ...more });
  const answers = [];
  for (const headers of [{ traceparent: called('01') }, { traceparent: called('00') }, {}])
    for (const isShort of [true, false]) answers.push(await ask(headers as Record<string, string>, isShort));
  expect(answers.map(({ headers }) => headers.traceparent !== undefined)).toEqual(
    expected.flatMap((isRecorded) => [isRecorded, isRecorded]),
  );
  await stop?.();
  stop = undefined;
  const requests = collector.spans.filter(({ name }) => name === 'POST /graphql');
  expect(requests).toHaveLength(2 * expected.filter(Boolean).length);
});

test('the delivery of a webhook begins a trace, which its receiver is told', async () => {
  const receiver = await openReceiver();
  const admin = given((await talkers(app, 1, Role.ADMIN))[0]);
  await admin.query(
    `mutation { createWebhook(input: { url: "${receiver.url}", events: ["song.created"] }) { errors { code } } }`,
  );
  trace({ OTEL_TRACES_SAMPLER: 'always_on' });
  receiver.answer = () => (receiver.received.length > 1 ? 204 : 500);
  const make = catalogFactory(app.orm);
  make.song();
  await make.save();
  // A delivery's span ends with its answer, which comes after the receiver has heard it.
  const isDelivered = () =>
    app.orm.em
      .fork()
      .getConnection()
      .execute<{ state: string }[]>(`select state from webhook_delivery where state = 'DELIVERED'`);
  await expect.poll(isDelivered, { timeout: 120_000 }).toHaveLength(1);
  await stop?.();
  stop = undefined;
  const told = receiver.received.map(({ headers }) => String(headers.traceparent).split('-'));
  expect(new Set(told.map(([, id]) => id)).size).toBe(told.length);
  const deliveries = told.map(([, id, span]) =>
    collector.spans.find((found) => found.traceId === id && found.id === span),
  );
  expect(deliveries.slice(0, 2)).toMatchObject([
    { parent: undefined, failed: true, attributes: { 'http.response.status_code': 500 } },
    { parent: undefined, failed: false, attributes: { 'http.response.status_code': 204 } },
  ]);
});
