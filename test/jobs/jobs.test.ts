import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { startJobs } from '../../src/jobs/job-queue.service.ts';
import { codes, database, given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { atFileEnd } from '../support/file-end.ts';

const app = await testApp();
const [admin, user] = [
  given((await talkers(app, 1, Role.ADMIN))[0]),
  given((await talkers(app, 1, Role.USER))[0]),
];

const listed = graphql(`
  query JobsByState($state: JobState, $first: Int, $after: String) {
    jobs(state: $state, first: $first, after: $after) {
      totalCount
      nodes { id kind state attempts maxAttempts lastError createdAt runAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const retry = graphql(`
  mutation RetryJobs($id: ID!) { retryJob(id: $id) { job { id state attempts } errors { code } } }
`);
const cancel = graphql(`
  mutation CancelJobs($id: ID!) { cancelJob(id: $id) { job { id state lastError } errors { code } } }
`);

const add = async (task: string, options = '') => {
  const { rows } = await sql<{ id: string }>`
    select id::text from graphile_worker.add_job(${task}, '{}'::json ${sql.raw(options)})`.execute(
    database(app),
  );
  return rows[0]?.id ?? '';
};
const jobs = async (state: 'WAITING' | 'RUNNING' | 'FAILED' | 'SCHEDULED' | null = null) =>
  given((await admin.query(listed, { state, first: 50 })).data?.jobs).nodes;
const ofKind = async (kind: string) => (await jobs()).filter((job) => job.kind === kind);

/** What the tasks did. */
const done: string[] = [];
const aborted: string[] = [];
/** When the pause after a failure begins; now, where it is missing. */
let pausedFrom: Date | undefined;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  // Of a server that died: the last of its attempts, and one with more to come.
  for (const attempts of [1, 3]) await add('dead', `, max_attempts => 3, job_key => 'dead ${attempts}'`);
  await sql`update graphile_worker._private_jobs set locked_at = now() - interval '3 minutes', locked_by = 'gone',
    attempts = case key when 'dead 1' then 1 else 3 end, run_at = now() - interval '3 minutes'`.execute(
    database(app),
  );
  stop = await startJobs({
    databaseUrl: app.orm.config.get('clientUrl') ?? '',
    orm: app.orm,
    logger: app.logger,
    crontab: '',
    timeouts: { hang: 300 },
    tasks: {
      note: (payload) => void done.push(`note ${JSON.stringify(payload)}`),
      dead: () => void done.push('dead'),
      hang: () => new Promise(() => undefined),
      async fail(_payload, { job }) {
        if (pausedFrom)
          await sql`update graphile_worker._private_jobs set run_at = ${pausedFrom} where id = ${job.id}`.execute(
            database(app),
          );
        throw new Error('The disk is on fire');
      },
      long: (_payload, { abortSignal }) =>
        new Promise((_resolve, reject) => {
          abortSignal.addEventListener('abort', () => {
            aborted.push('long');
            reject(abortSignal.reason as Error);
          });
        }),
    },
  });
  atFileEnd(async () => stop?.());
});

test('jobs of a server that died are begun again, or have failed visibly when it was their last attempt', async () => {
  await expect.poll(() => done).toContain('dead');
  await expect.poll(async () => (await ofKind('dead')).map(({ state }) => state)).toEqual(['FAILED']);
  expect((await ofKind('dead'))[0]).toMatchObject({
    attempts: 3,
    lastError: 'The server stopped while it was at work.',
  });
});

test('jobs that hang end in a visible failure, and hold up nothing else', async () => {
  for (let count = 0; count < 8; count += 1) await add('hang', ', max_attempts => 1');
  await add('note');
  await expect.poll(() => done).toContain('note {}');
  await expect
    .poll(async () => (await ofKind('hang')).map(({ state }) => state))
    .toEqual(Array(8).fill('FAILED'));
  expect((await ofKind('hang'))[0]?.lastError).toBe('It was stopped, since it took longer than 0.3 s.');
});

test('failures back off, are listed with their reasons, and run again when an administrator says so', async () => {
  // The pause itself takes less than three seconds, in which a busy machine may not get to look.
  const inAnHour = new Date(Date.now() + 3_600_000);
  pausedFrom = inAnHour;
  await add('fail', ', max_attempts => 2');
  await expect.poll(async () => (await ofKind('fail'))[0]).toMatchObject({ state: 'SCHEDULED', attempts: 1 });
  const [job] = await ofKind('fail');
  const { id, runAt } = given(job);
  const pauseMs = new Date(runAt).getTime() - inAnHour.getTime();
  expect(pauseMs).toBeGreaterThan(2700);
  expect(pauseMs).toBeLessThan(2740);
  pausedFrom = undefined;
  const { data } = await admin.query(retry, { id });
  expect(data?.retryJob).toEqual({ job: { id, state: 'WAITING', attempts: 0 }, errors: [] });
  await expect.poll(async () => (await ofKind('fail'))[0]?.state).toBe('FAILED');
  expect(await jobs('FAILED')).toContainEqual(
    expect.objectContaining({ id, attempts: 2, maxAttempts: 2, lastError: 'The disk is on fire' }),
  );
  const found = await admin.query(`{ node(id: "${id}") { ... on Job { kind } } }`);
  expect(found.data).toEqual({ node: { kind: 'fail' } });
  // Cancelling what has failed removes it.
  expect((await admin.query(cancel, { id })).data?.cancelJob.job).toMatchObject({ state: 'FAILED' });
  expect(await ofKind('fail')).toEqual([]);
  expect((await admin.query(retry, { id })).data?.retryJob.errors).toEqual([{ code: 'NOT_FOUND' }]);
});

test('a scheduled job is cancelled before it begins, and can be brought back', async () => {
  await add('note', `, run_at => now() + interval '1 day'`);
  const [job] = await jobs('SCHEDULED');
  const { id } = given(job);
  expect((await admin.query(cancel, { id })).data?.cancelJob).toEqual({
    job: { id, state: 'FAILED', lastError: 'Cancelled by an administrator.' },
    errors: [],
  });
  const before = done.length;
  await admin.query(retry, { id });
  await expect.poll(() => done.length).toBe(before + 1);
});

test('a running job is told to stop, and does not begin again', async () => {
  await add('long');
  await expect.poll(async () => (await jobs('RUNNING')).map(({ kind }) => kind)).toEqual(['long']);
  const [job] = await jobs('RUNNING');
  const { id } = given(job);
  expect((await admin.query(retry, { id })).data?.retryJob.errors).toEqual([{ code: 'CONFLICT' }]);
  await admin.query(cancel, { id });
  await expect.poll(() => aborted).toEqual(['long']);
  await expect
    .poll(async () => (await ofKind('long'))[0])
    .toMatchObject({ state: 'FAILED', lastError: 'Cancelled by an administrator.' });
});

test('the list goes by pages, and is for administrators', async () => {
  const found: string[] = [];
  let after: string | null | undefined;
  do {
    const { data } = await admin.query(listed, { state: 'FAILED', first: 3, after: after ?? null });
    const { nodes, pageInfo, totalCount } = given(data?.jobs);
    expect(totalCount).toBe(10);
    found.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(found).toEqual((await jobs('FAILED')).map(({ id }) => id));
  expect(codes(await user.query(listed, { first: 20 }))).toEqual(['FORBIDDEN']);
  expect((await user.query(`{ node(id: "${found[0]}") { id } }`)).data).toEqual({ node: null });
});

test('the audit log tells who retried and who cancelled which job', async () => {
  const { rows } = await sql`
    select distinct action, actor_id as actor, target_type as type, changes #>> '{kind,after}' as kind
    from audit_entry where action like 'job.%' and changes #>> '{kind,after}' = 'long'`.execute(
    database(app),
  );
  expect(rows).toEqual([{ action: 'job.cancel', actor: admin.id, type: 'Job', kind: 'long' }]);
  const all = await sql`select distinct action from audit_entry where action like 'job.%' order by 1`.execute(
    database(app),
  );
  expect(all.rows).toEqual([{ action: 'job.cancel' }, { action: 'job.retry' }]);
});
