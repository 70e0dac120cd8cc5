import { readdir, readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { exportTasks } from '../../src/exporting/export.jobs.ts';
import { columnsOfOthers, isSecretColumn, ownColumns } from '../../src/exporting/personal-data.model.ts';
import { enqueue } from '../../src/jobs/job-queue.writes.ts';
import { readMail } from '../accounts/mail/received-mail.ts';
import { leave, signIn } from '../accounts/sessions/operations.ts';
import { database, given, newPerson } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { photograph } from '../media/stored-files.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { listen } from '../support/http.ts';
import { filesIn } from '../support/store.ts';
import { fileOf, upload } from '../support/upload.ts';
import { filesOfZip } from '../support/zip.ts';

const app = await testApp({ jobs: true, environment: { PUBLIC_URL: 'https://music.example' } });
const url = await listen(app);
const friend = await newPerson(app);
const make = catalogFactory(app.orm);
const song = make.song({ title: 'Harbour Lights' });
await make.save();

const remoteAddress = '203.0.113.200';
const agent = 'Quirkphone/1';
const person = await newPerson(app, { remoteAddress, headers: { 'user-agent': agent } });
const viewer = app.from({
  token: person.accessToken,
  remoteAddress,
  headers: { 'user-agent': agent },
});

const ask = graphql(`
  mutation AskForData { requestDataExport { success errors { code } } }
`);
const call = graphql(`
  mutation CallOneself($image: Upload) {
    updateProfile(input: { fullName: "Zebulon Quirk", image: $image }) { user { id } errors { code } }
  }
`);
const live = graphql(`
  mutation LiveHere($song: ID!, $friend: ID!) {
    likeSong(songId: $song) { errors { code } }
    recordPlay(songId: $song) { errors { code } }
    createPlaylist(input: { name: "Quirk at sea", description: "Quirk only", songIds: [$song] }) { playlist { id } }
    sendMessage(input: { receiverId: $friend, content: "Quirk says hello" }) { message { id } errors { code } }
    createShareLink(input: { targetId: $song, description: "Quirk shares" }) { errors { code } }
    followUser(userId: $friend) { errors { code } }
    queueSongs(input: { songIds: [$song] }) { errors { code } }
    setNowPlaying(songId: $song) { errors { code } }
    report(input: { targetId: $friend, reason: OTHER, note: "Quirk complains" }) { errors { code } }
  }
`);
const complain = graphql(`
  mutation ComplainOfPerson($id: ID!) {
    report(input: { targetId: $id, reason: SPAM, note: "Zebulon Quirk is unbearable" }) { errors { code } }
  }
`);
const answerMessage = graphql(`
  mutation AnswerPerson($id: ID!) {
    sendMessage(input: { receiverId: $id, content: "Dear Quirk" }) { message { id } errors { code } }
  }
`);
const bar = graphql(`
  mutation BarPerson($id: ID!) { blockUser(userId: $id) { errors { code } } }
`);

const picture = fileOf(await photograph({ width: 80, height: 60 }), 'me.jpg');
await upload(url, call, { image: picture }, { token: person.accessToken, headers: { 'user-agent': agent } });
const lived = await viewer.query(live, { song: song.id, friend: friend.id });
const byFriend = app.from({ token: friend.accessToken });
await byFriend.query(answerMessage, { id: person.id });
await byFriend.query(complain, { id: person.id });
await app.query(signIn, { input: { email: person.email, password: 'wrong' } });

/** What mails to an address say. */
async function mailsTo(address: string) {
  const folder = path.join(app.dataDir, 'mail');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  const mails = await Promise.all(
    names.map(async (name) => readMail(await readFile(path.join(folder, name), 'utf8'))),
  );
  return mails.filter(({ headers }) => headers.get('to')?.join().includes(address));
}

async function linkMailed(times: number): Promise<string> {
  const links = async () =>
    (await mailsTo(person.email)).flatMap(
      ({ text }) => text.match(/https:\/\/music\.example\/data-export\S+/) ?? [],
    );
  await expect.poll(async () => (await links()).length).toBe(times);
  return new URL(given((await links()).at(-1))).search;
}

const download = (query: string) => fetch(`${url}/data-export${query}`);

test('a copy of all that the server knows about the viewer is mailed as a link, once at a time', async () => {
  expect(lived.errors).toBeUndefined();
  const [first, second] = await Promise.all([viewer.query(ask), viewer.query(ask)]);
  const outcomes = [first, second].map(({ data }) =>
    data?.requestDataExport.errors.map(({ code }) => code).join(),
  );
  expect(outcomes.sort()).toEqual(['', 'CONFLICT']);
  const query = await linkMailed(1);
  const answer = await download(query);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const files = filesOfZip(Buffer.from(await answer.arrayBuffer()));
  const read = (name: string) => JSON.parse(given(files.get(`data/${name}.json`)).toString());
  expect(read('account')).toMatchObject([{ id: person.id, full_name: 'Zebulon Quirk', email: person.email }]);
  expect(read('session')[0]).toMatchObject({ user_agent: agent, ip_address: remoteAddress });
  expect(
    read('message')
      .map(({ content }: { content: string }) => content)
      .sort(),
  ).toEqual(['Dear Quirk', 'Quirk says hello']);
  expect(read('play')).toMatchObject([{ song: 'Harbour Lights' }]);
  expect(read('playlist')).toMatchObject([{ name: 'Quirk at sea' }]);
  expect(read('playlist_entries')).toMatchObject([{ song: 'Harbour Lights', playlist: 'Quirk at sea' }]);
  expect(read('user_follow')).toMatchObject([{ followed: 'Somebody' }]);
  expect(read('audit_entry').map(({ action }: { action: string }) => action)).toContain('user.export');
  expect([...files.keys()].filter((name) => name.startsWith('pictures/'))).toHaveLength(1);
  // Nothing that lets anybody in, and nothing that others keep to themselves.
  const all = [...files.values()].map((file) => file.toString('latin1')).join('\n');
  for (const one of ['$2b$', person.password, query.slice(-40), 'unbearable']) expect(all).not.toContain(one);
});

test('the link works again until its time is over, for nothing else, and not once another copy was made', async () => {
  const query = await linkMailed(1);
  expect((await download(query)).status).toBe(200);
  for (const wrong of ['', '?token=', `${query}a`, '?token=a&token=b', query.replace('token', 'key')])
    expect((await download(wrong)).status, wrong).toBe(404);
  const file = given((await filesIn(app.config.media.dir)).find((name) => name.includes('exports/')));
  expect((await fetch(`${url}/media/${file.slice(file.indexOf('exports/'))}`)).status).toBe(404);
  await viewer.query(ask);
  const next = await linkMailed(2);
  expect((await download(query)).status).toBe(404);
  expect((await download(next)).status).toBe(200);
  await sql`update data_export set expires_at = now() - interval '1 second'`.execute(database(app));
  expect((await download(next)).status).toBe(404);
});

test('files that no link leads to any more are removed', async () => {
  const exported = async () =>
    (await filesIn(app.config.media.dir)).filter((name) => name.includes('exports/'));
  expect(await exported()).toHaveLength(2);
  // They are an hour old.
  const then = new Date(Date.now() - 2 * 3_600_000);
  for (const name of await exported()) await utimes(path.resolve(app.config.media.dir, name), then, then);
  await enqueue(app.orm.em.fork(), exportTasks.cleanUp, {});
  await expect.poll(exported).toEqual([]);
});

test('every column that names an account is known to be of the account, or of others', async () => {
  const { rows } = await sql<{ column: string }>`
    select distinct attname::text as column from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where confrelid = 'account'::regclass and contype = 'f'`.execute(database(app));
  const known = [...ownColumns, ...columnsOfOthers];
  expect(rows.map(({ column }) => column).filter((column) => !known.includes(column))).toEqual([]);
  expect(['password_hash', 'sealed_token', 'token_hash', 'salt'].every(isSecretColumn)).toBe(true);
  expect(['full_name', 'email', 'public_key', 'position'].some(isSecretColumn)).toBe(false);
});

test('a deleted account leaves nothing personal behind, in any table and among the files', async () => {
  await viewer.query(ask);
  await linkMailed(3);
  await byFriend.query(bar, { id: person.id });
  const shown = given(
    (
      await sql<{
        key: string;
      }>`select image_key as key from profile_picture where user_id = ${person.id}`.execute(database(app))
    ).rows[0],
  );
  const { data } = await viewer.query(leave, { password: person.password });
  expect(data?.deleteAccount.errors).toEqual([]);
  await expect
    .poll(async () =>
      (await filesIn(app.config.media.dir)).filter(
        (name) => /exports\//.test(name) || name.includes(path.basename(shown.key, '.webp')),
      ),
    )
    .toEqual([]);
  // Jobs may still have to find out that there is nobody to write to.
  await expect
    .poll(
      async () =>
        (await sql`select from graphile_worker.jobs where attempts < max_attempts`.execute(database(app)))
          .rows.length,
    )
    .toBe(0);
  // What was typed lately waits to be learned as words.
  await expect
    .poll(async () => (await sql`select from unlearned_word`.execute(database(app))).rows.length)
    .toBe(0);
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'r' and nspname in ('public', 'graphile_worker')`.execute(database(app));
  const marks = ['Quirk', 'quirk', person.email, remoteAddress, shown.key];
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{
      row: string;
    }>`select row(dumped.*)::text as row from ${sql.raw(name)} dumped`.execute(database(app));
    const dump = rows.map(({ row }) => row).join('\n');
    for (const mark of marks) if (dump.includes(mark)) found.push(`${mark} in ${name}`);
  }
  // Counts of requests by address go with their window; the words that the search knows have nothing of where they come from.
  const kept = [`${remoteAddress} in public.rate_limit`, 'quirk in public.search_word'];
  expect(found.filter((one) => !kept.includes(one))).toEqual([]);
});
