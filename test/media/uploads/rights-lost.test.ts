import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import {
  another,
  appBeside,
  database,
  newAdministrator,
  type Person,
} from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { makeTone } from '../../support/audio-files.ts';
import { listen } from '../../support/http.ts';
import { filesIn } from '../../support/store.ts';
import { beginUpload, type SlowUpload } from './slow-upload.ts';

const app = await testApp();
const url = await listen(app);
const elsewhere = await appBeside(app);
const tone = await readFile(await makeTone(path.join(app.dataDir, 'tone.mp3')));

const demote = graphql(`
  mutation DemoteMeanwhile($id: ID!) { setUserRole(userId: $id, role: USER) { errors { code } } }
`);
const leave = graphql(`
  mutation LeaveMeanwhile($password: String!) { deleteAccount(password: $password) { errors { code } } }
`);
const endOthers = graphql(`
  mutation SignOutMeanwhile($id: ID!) { revokeSessions(id: $id) { errors { code } } }
`);

let chief: Person;
let person: Person;
beforeEach(async () => {
  chief = await newAdministrator(app);
  person = await newAdministrator(app);
  await sql`delete from song`.execute(database(app));
});

/** A song whose file has come but for its end. */
async function begun(more = '', head = tone): Promise<SlowUpload> {
  const query = `mutation ($audio: Upload!) {
    createSong(input: { audio: $audio, title: "Late", artist: "A" }) { song { id } errors { code } } ${more} }`;
  const token = person.accessToken;
  const sent = beginUpload(url, { query, variable: 'audio', token, head, bytes: 0 });
  await expect.poll(() => filesIn(app.store.stagingFolder)).toHaveLength(1);
  return sent;
}

async function ended(sent: SlowUpload) {
  sent.finish();
  const { body } = await sent.answer;
  const { rows } = await sql<{ title: string }>`select title from song`.execute(database(app));
  return { body, songs: rows.length };
}

const codes = (errors: unknown[] | undefined) =>
  errors?.map((error) => (error as { extensions: { code: string } }).extensions.code);

test('an administrator can create a song by an upload', async () => {
  expect(await ended(await begun())).toMatchObject({
    songs: 1,
    body: { data: { createSong: { errors: [] } } },
  });
});

test.each(['here', 'on another server'])(
  'an administrator demoted %s during an upload creates no song',
  async (place) => {
    const sent = await begun();
    const client = (place === 'here' ? app : elsewhere).from({ token: chief.accessToken });
    expect((await client.query(demote, { id: person.id })).data?.setUserRole.errors).toEqual([]);
    const { body, songs } = await ended(sent);
    expect([codes(body.errors), songs]).toEqual([['FORBIDDEN'], 0]);
  },
);

test('an administrator whose account was deleted during an upload creates no song', async () => {
  const sent = await begun();
  const client = elsewhere.from({ token: person.accessToken });
  expect((await client.query(leave, { password: person.password })).data?.deleteAccount.errors).toEqual([]);
  const { body, songs } = await ended(sent);
  expect([codes(body.errors), songs]).toEqual([['UNAUTHENTICATED'], 0]);
});

test('a device signed out during an upload creates no song', async () => {
  const sent = await begun();
  const other = await another(app, person);
  await app.from({ token: other.accessToken }).query(endOthers, { id: sessionOf(person) });
  await expect.poll(() => app.services.accounts.revocations.isRevoked(sessionOf(person))).toBe(true);
  const { body, songs } = await ended(sent);
  expect([codes(body.errors), songs]).toEqual([['UNAUTHENTICATED'], 0]);
});

test('a row with the role USER suffices to refuse an upload, whatever the process knows', async () => {
  const sent = await begun();
  await sql`update account set role = 'USER' where id = ${person.id}`.execute(database(app));
  const { body, songs } = await ended(sent);
  expect([codes(body.errors), songs]).toEqual([['FORBIDDEN'], 0]);
});

test('later fields of the same operation check the right again', async () => {
  const again = `setUserRole(userId: "${person.id}", role: ADMIN) { errors { code } }`;
  const sent = await begun(again, Buffer.from('This is no audio.'));
  await app.from({ token: chief.accessToken }).query(demote, { id: person.id });
  const { body } = await ended(sent);
  expect(codes(body.errors)).toEqual(['FORBIDDEN']);
  const { rows } = await sql`select role from account where id = ${person.id}`.execute(database(app));
  expect(rows).toEqual([{ role: 'USER' }]);
});

function sessionOf({ accessToken }: Person): string {
  return app.services.accounts.tokens.readAccessToken(accessToken).sessionId;
}
