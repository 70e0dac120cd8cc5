import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { codes, database, given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import type { ReportInput } from '../generated/graphql.ts';
import { type Talker, talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { block } from './people.operations.ts';

const app = await testApp();
const [ada, bob] = (await talkers(app, 2)) as [Talker, Talker];
const [admin] = (await talkers(app, 1, Role.ADMIN)) as [Talker];

const report = graphql(`
  mutation ReportSomething($input: ReportInput!) {
    report(input: $input) {
      report { id excerpt reason note state resolution target { __typename } }
      errors { code field }
    }
  }
`);
const inbox = graphql(`
  query ReportInbox($state: ReportState, $first: Int, $after: String) {
    reports(state: $state, first: $first, after: $after) {
      totalCount
      nodes {
        id excerpt state resolution resolvedAt
        reportedBy { id } resolvedBy { id }
        target { __typename ... on User { id } ... on Message { id content } ... on Playlist { id } ... on RoomMessage { id content } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const resolve = graphql(`
  mutation ResolveReport($input: ResolveReportInput!) {
    resolveReport(input: $input) { report { id state resolution } errors { code } }
  }
`);
const reported = async (who: Talker, input: ReportInput) =>
  given((await who.query(report, { input })).data?.report);

test('a message is reported across a block, keeps its text, and stays when the message is deleted', async () => {
  const messageId = await bob.tell(ada, 'Something mean');
  await ada.query(block, { id: bob.id });
  const made = await reported(ada, { targetId: messageId, reason: 'HARASSMENT', note: ' Again ' });
  expect(made).toMatchObject({
    report: { excerpt: 'Something mean', reason: 'HARASSMENT', note: 'Again', state: 'OPEN', target: null },
    errors: [],
  });
  const again = await reported(ada, { targetId: messageId, reason: 'SPAM' });
  expect(again.report).toEqual(made.report);
  const { data } = await admin.query(inbox, { state: 'OPEN' });
  expect(data?.reports?.nodes[0]).toMatchObject({
    reportedBy: { id: ada.id },
    target: { __typename: 'Message', id: messageId, content: 'Something mean' },
  });
  await admin.query(`mutation { deleteMessage(id: "${messageId}") { errors { code } } }`);
  const after = await admin.query(inbox, { first: 20 });
  expect(after.data?.reports?.nodes[0]).toMatchObject({ excerpt: 'Something mean', target: null });
});

test('only what the viewer could see without a block is reported, and nothing of the own', async () => {
  const { data } = await bob.query<{ createPlaylist: { playlist: { id: string } } }, unknown>(
    'mutation { createPlaylist(input: { name: "Hidden" }) { playlist { id } } }',
  );
  const hidden = given(data).createPlaylist.playlist.id;
  const [stranger] = (await talkers(app, 1)) as [Talker];
  const messageId = await stranger.tell(admin, 'For others');
  const codesOf = async (targetId: string) =>
    (await reported(ada, { targetId, reason: 'OTHER' })).errors.map(({ code }) => code);
  expect(await codesOf(hidden)).toEqual(['NOT_FOUND']);
  expect(await codesOf(messageId)).toEqual(['NOT_FOUND']);
  expect(await codesOf(crypto.randomUUID())).toEqual(['NOT_FOUND']);
  expect(await codesOf(ada.id)).toEqual(['INVALID']);
  expect(await codesOf(bob.id)).toEqual([]);
});

test('administrators decide, and take it back; reporters see theirs without the decision', async () => {
  const { data } = await admin.query(inbox, { state: 'OPEN' });
  const [latest] = given(data?.reports).nodes;
  const id = given(latest).id;
  for (const state of ['DISMISSED', 'RESOLVED'] as const) {
    const { data } = await admin.query(resolve, { input: { id, state, resolution: 'Spoken to' } });
    expect(data?.resolveReport).toEqual({ report: { id, state, resolution: 'Spoken to' }, errors: [] });
  }
  const resolved = await admin.query(inbox, { state: 'RESOLVED' });
  expect(resolved.data?.reports?.nodes).toMatchObject([{ id, resolvedBy: { id: admin.id } }]);
  const own = `{ node(id: "${id}") { ... on Report { state resolution resolvedBy { id } } } }`;
  expect((await ada.query(own)).data).toEqual({
    node: { state: 'RESOLVED', resolution: null, resolvedBy: null },
  });
  expect((await bob.query(own)).data).toEqual({ node: null });
  expect(codes(await ada.query(inbox, { first: 20 }))).toEqual(['FORBIDDEN']);
  await admin.query(resolve, { input: { id, state: 'OPEN' } });
  expect((await admin.query(inbox, { state: 'OPEN' })).data?.reports?.nodes[0]?.resolvedAt).toBeNull();
  const { rows } = await sql<{ actor: string; changes: unknown }>`
    select actor_id as actor, changes from audit_entry where target_id = ${id} order by id desc limit 1`.execute(
    database(app),
  );
  expect(rows).toEqual([{ actor: admin.id, changes: { state: { before: 'RESOLVED', after: 'OPEN' } } }]);
});

test('the inbox goes by pages, and a report outlives its reporter', async () => {
  const { rows } = await sql<{ id: string }>`
    insert into report (id, target_type, target_id, reason, excerpt, created_at)
    select gen_random_uuid(), 'User', gen_random_uuid(), 'SPAM', 'Gone', now() - n * interval '1 minute'
    from generate_series(1, 25) n returning id`.execute(database(app));
  await sql`delete from account where id = ${ada.id}`.execute(database(app));
  const found: string[] = [];
  let after: string | null | undefined;
  do {
    const { data } = await admin.query(inbox, { first: 10, after: after ?? null });
    const { nodes, pageInfo, totalCount } = given(data?.reports);
    expect(totalCount).toBe(rows.length + 2);
    found.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(new Set(found).size).toBe(rows.length + 2);
});

test('reports are limited', async () => {
  const [eager] = (await talkers(app, 1)) as [Talker];
  const answers = [];
  for (let count = 0; count < 21; count += 1)
    answers.push(await eager.query(report, { input: { targetId: bob.id, reason: 'SPAM' } }));
  expect(codes(given(answers.at(-1)))).toEqual(['RATE_LIMITED']);
  expect(codes(given(answers.at(-2)))).toBeUndefined();
});

const openRoom = graphql(`
  mutation OpenReported($input: CreateRoomInput!) { createRoom(input: $input) { room { id inviteUrl } } }
`);
const comeIn = graphql(`
  mutation ComeInToReport($input: JoinRoomInput!) { joinRoom(input: $input) { room { id } errors { code } } }
`);
const sayThere = graphql(`
  mutation SayToReport($input: SendRoomMessageInput!) { sendRoomMessage(input: $input) { message { id } } }
`);
const unsayThere = graphql(`
  mutation UnsayReported($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }
`);
const chatOf = graphql(
  `query ChatToReport($id: ID!) { room(id: $id) { messages(first: 5) { nodes { id } } } }`,
);
const log = graphql(`
  query LogOfReports { auditLog(first: 1) { nodes { action actor { id } } } }
`);

test('a message in a room is reported by those who are in it; an administrator sees and deletes it, and nothing else of the room', async () => {
  const [host, guest, stranger] = (await talkers(app, 3)) as [Talker, Talker, Talker];
  const room = given((await host.query(openRoom, { input: { name: 'Loud' } })).data?.createRoom.room);
  const token = given(room.inviteUrl).split('/').at(-1);
  await guest.query(comeIn, { input: { token } });
  const say = async (content: string) =>
    given((await host.query(sayThere, { input: { roomId: room.id, content } })).data?.sendRoomMessage.message)
      .id;
  const [mean, kind] = [await say('Something mean'), await say('Something kind')];
  const input = { targetId: mean, reason: 'HATE' } as const;
  expect((await reported(stranger, input)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await reported(host, input)).errors).toMatchObject([{ code: 'INVALID' }]);
  expect((await reported(guest, input)).report).toMatchObject({
    ...{ excerpt: 'Something mean', target: { __typename: 'RoomMessage' } },
  });
  expect((await admin.query(inbox, { first: 1 })).data?.reports?.nodes).toMatchObject([
    { target: { __typename: 'RoomMessage', id: mean, content: 'Something mean' } },
  ]);
  const unsay = async (who: Talker, id: string) => {
    const { errors } = given((await who.query(unsayThere, { id })).data).deleteRoomMessage;
    return errors.map(({ code }) => code);
  };
  expect((await admin.query(chatOf, { id: room.id })).data?.room).toBeNull();
  expect(await unsay(admin, kind)).toEqual(['NOT_FOUND']);
  expect(await unsay(guest, mean)).toEqual(['NOT_FOUND']);
  expect(await unsay(admin, mean)).toEqual([]);
  expect((await guest.query(chatOf, { id: room.id })).data?.room?.messages.nodes).toEqual([{ id: kind }]);
  expect((await admin.query(inbox, { first: 1 })).data?.reports?.nodes).toMatchObject([
    { excerpt: 'Something mean', target: null },
  ]);
  expect((await admin.query(log)).data?.auditLog?.nodes).toMatchObject([
    { action: 'message.delete', actor: { id: admin.id } },
  ]);
});
