import { beforeAll, describe, expect, test } from 'vitest';
import { type Talker, threeTalkers } from '../messages/talkers.ts';
import { hasBrowser } from '../support/browser.ts';
import { findingsOn } from './page-audit.ts';
import { heldAnswer, PanelVisitor } from './panel-visitor.ts';

/** A folder for pictures to be looked at. */
const pictures = process.env.PANEL_PICTURES;
const report = (input: string) => `mutation { report(input: { ${input} }) { errors { code } } }`;

/** Ada reports a message, a playlist and the profile of Bob. */
async function reportBob({ ada, bob }: Record<'ada' | 'bob', Talker>): Promise<string> {
  const messageId = await bob.tell(ada, 'Something mean');
  const { data } = await bob.query<{ createPlaylist: { playlist: { id: string } } }, unknown>(
    'mutation { createPlaylist(input: { name: "Mean songs", public: true }) { playlist { id } } }',
  );
  const playlistId = data?.createPlaylist.playlist.id;
  await ada.query(report(`targetId: "${messageId}", reason: HARASSMENT, note: "Every day"`));
  await ada.query(report(`targetId: "${playlistId}", reason: HATE`));
  await ada.query(report(`targetId: "${bob.id}", reason: SPAM`));
  return bob.id;
}

let visitor: PanelVisitor;

describe.runIf(hasBrowser)('what needs an administrator, in the panel:', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start({ WEBHOOK_ALLOW_PRIVATE: 'true' });
  });

  test('the inbox shows what was reported, and lets the reported be deleted and suspended, and reports be settled', async () => {
    const people = await threeTalkers(visitor.editor.app);
    const bobId = await reportBob(people);
    const { page, faults } = await visitor.signedIn('/reports');
    const cards = page.getByRole('list', { name: 'Reports' }).getByRole('listitem');
    const card = (text: string) => cards.filter({ hasText: text });
    await card('Every day').getByText('Something mean').waitFor();
    expect(await cards.count()).toBe(3);
    if (pictures) await page.screenshot({ path: `${pictures}/reports.png` });

    await card('Something mean').getByRole('button', { name: 'Delete the message' }).click();
    await page.getByRole('dialog').getByText('on both sides').waitFor();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await card('Something mean').getByText('Something that is deleted by now').waitFor();
    expect(await people.ada.reads(people.bob)).toEqual([]);

    await card('Mean songs').getByRole('button', { name: 'Delete the playlist' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await card('Mean songs').getByText('Something that is deleted by now').waitFor();

    await card('A profile')
      .getByRole('button', { name: /^Suspend/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
    await page.getByText('is suspended').waitFor();
    await expect
      .poll(() =>
        visitor.editor.rows(`select suspended_at is not null as done from account where id = '${bobId}'`),
      )
      .toEqual([{ done: true }]);

    await card('Something mean').getByRole('button', { name: 'Resolve' }).click();
    await card('Something mean').waitFor({ state: 'detached' });
    await card('Mean songs').getByRole('button', { name: 'Dismiss' }).click();
    await card('Mean songs').waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: 'Resolved' }).click();
    await card('Something mean')
      .getByText(/^Reported by .*Resolved by/s)
      .waitFor();
    await card('Something mean').getByRole('button', { name: 'Open again' }).click();
    await card('Something mean').waitFor({ state: 'detached' });
    expect(await visitor.editor.rows('select state from report order by state')).toEqual([
      { state: 'DISMISSED' },
      { state: 'OPEN' },
      { state: 'OPEN' },
    ]);
    expect(faults).toEqual([]);
  });

  test('a reported message of a room is shown, deleted for all who are in the room, and its report is resolved', async () => {
    const { ada, bob } = await threeTalkers(visitor.editor.app);
    const { data } = await ada.query<{ createRoom: { room: { id: string; inviteUrl: string } } }, unknown>(
      'mutation { createRoom(input: { name: "Evening" }) { room { id inviteUrl } } }',
    );
    const { id: roomId = '', inviteUrl = '' } = data?.createRoom.room ?? {};
    const token = inviteUrl.split('/').at(-1);
    await bob.query(`mutation { joinRoom(input: { token: "${token}" }) { errors { code } } }`);
    const said = await bob.query<{ sendRoomMessage: { message: { id: string } } }, unknown>(
      `mutation { sendRoomMessage(input: { roomId: "${roomId}", content: "Nasty words" }) { message { id } } }`,
    );
    const messageId = said.data?.sendRoomMessage.message.id;
    await ada.query(report(`targetId: "${messageId}", reason: HARASSMENT, note: "In our room"`));
    const { page, faults } = await visitor.signedIn('/reports');
    const cards = page.getByRole('list', { name: 'Reports' }).getByRole('listitem');
    const card = cards.filter({ hasText: 'In our room' });
    await card.getByText('Nasty words').waitFor();
    await card.getByText('A message in a room of').waitFor();
    expect(await findingsOn(page)).toEqual([]);
    if (pictures) await page.screenshot({ path: `${pictures}/reported-room-message.png` });

    await card.getByRole('button', { name: 'Delete the message' }).click();
    await page.getByRole('dialog').getByText('It goes for all who are in the room').waitFor();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await card.getByText('Something that is deleted by now').waitFor();
    // The report keeps what it said.
    await card.getByText('Nasty words').waitFor();
    const left = await ada.query(`{ room(id: "${roomId}") { messages { nodes { content } } } }`);
    expect(left.data).toEqual({ room: { messages: { nodes: [] } } });

    await card.getByRole('button', { name: 'Resolve' }).click();
    await card.waitFor({ state: 'detached' });
    expect(
      await visitor.editor.rows(`select target_type, state, excerpt from report where note = 'In our room'`),
    ).toEqual([{ target_type: 'RoomMessage', state: 'RESOLVED', excerpt: 'Nasty words' }]);
    expect(await visitor.editor.rows('select id from room_message')).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('jobs that failed are shown with their reasons, tried again and removed', async () => {
    const { editor } = visitor;
    for (const kind of ['mails:first', 'mails:second'])
      await editor.rows(`select graphile_worker.add_job('${kind}', '{}'::json, max_attempts => 1)`);
    await editor.rows(
      `update graphile_worker._private_jobs set attempts = 1, last_error = 'The mail server said no'`,
    );
    const { page, faults } = await visitor.signedIn('/jobs');
    const card = (text: string) =>
      page.getByRole('list', { name: 'Jobs' }).getByRole('listitem').filter({ hasText: text });
    await card('mails:first').getByText('The mail server said no').waitFor();
    if (pictures) await page.screenshot({ path: `${pictures}/jobs.png` });
    await card('mails:first').getByRole('button', { name: 'Retry' }).click();
    await card('mails:first').getByText('Waiting').waitFor();
    await card('mails:second').getByRole('button', { name: 'Remove' }).click();
    await card('mails:second').waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: 'Failed' }).click();
    await card('mails:first').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  test('a webhook is added with its secret shown once; its deliveries are shown and sent again; it is deleted', async () => {
    const { editor } = visitor;
    const { page, faults } = await visitor.signedIn('/webhooks');
    await page.getByText('None yet.').waitFor();
    await page.getByRole('button', { name: 'Add a webhook' }).click();
    await page.getByLabel('Address').fill('http://127.0.0.1:9/hook');
    await page.getByRole('checkbox', { name: 'song.created' }).check();
    if (pictures) await page.screenshot({ path: `${pictures}/webhook-new.png` });
    const adding = await heldAnswer(page, 'CreateWebhook');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await adding.asked;
    // It is shown only now: whoever closes the dialog too early would never see it.
    await page.keyboard.press('Escape');
    adding.go();
    expect(await page.getByLabel('Secret').inputValue()).toMatch(/^whsec_.{40,}$/);
    await page.getByRole('button', { name: 'Done' }).click();
    await editor.created({ title: 'Told', artist: 'Somebody', audio: editor.audio() });
    await editor.rows(`update webhook_delivery set state = 'FAILED', attempts = 11, next_at = null,
    last_error = 'connect ECONNREFUSED 127.0.0.1:9'`);
    const webhook = page.getByRole('region', { name: 'http://127.0.0.1:9/hook' });
    await webhook.getByRole('button', { name: 'Deliveries' }).click();
    await webhook.getByText('ECONNREFUSED').waitFor();
    if (pictures) await page.screenshot({ path: `${pictures}/webhooks.png` });
    await webhook.getByRole('button', { name: 'Send again' }).click();
    await webhook.getByText('Waiting').waitFor();
    await webhook.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    // While the question is open, what is behind it has no roles.
    await page.getByText('The webhook is deleted').waitFor();
    await webhook.waitFor({ state: 'detached' });
    expect(await editor.rows('select from webhook')).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('invitations are made for an address and for anybody; links are copied; one is used, one revoked', async () => {
    const { editor, administrator } = visitor;
    const { page, faults } = await visitor.signedIn('/invitations');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const list = page.getByRole('list', { name: 'Invitations' });
    const card = (text: string) => list.getByRole('listitem').filter({ hasText: text });
    const invite = page.getByRole('button', { name: 'Invite somebody' });
    await page.getByText('No Invitations found').waitFor();
    await invite.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('E-mail').fill(administrator.email);
    await dialog.getByLabel('Good until').fill('2000-01-01T00:00');
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await dialog.getByText('An account with this address already exists.').waitFor();
    await dialog.getByText('Give a time in the future').waitFor();
    await dialog.getByLabel('E-mail').fill('guest@example.org');
    await dialog.getByLabel('Good until').fill('2099-01-01T00:00');
    await dialog.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    expect(await findingsOn(page)).toEqual([]);
    if (pictures) await page.screenshot({ path: `${pictures}/invitation-new.png` });
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await dialog.getByText('It is being mailed to guest@example.org').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await card('guest@example.org').getByText('Administrator').waitFor();
    await card('guest@example.org').getByText('2099').waitFor();

    await invite.click();
    await dialog.getByRole('button', { name: 'Invite' }).click();
    const link = await dialog.getByLabel('Link').inputValue();
    if (pictures) await page.screenshot({ path: `${pictures}/invitation-made.png` });
    await dialog.getByRole('button', { name: 'Done' }).click();
    await card('Anybody with the link').getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('The link is copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(link);
    const token = new URL(link).searchParams.get('token');
    await editor.app.query(
      `mutation { register(input: { email: "greta@example.org", password: "correct horse battery",
        fullName: "Greta Guest", invitation: "${token}" }) { errors { code } } }`,
    );
    await page.getByRole('button', { name: 'Refresh' }).click();
    await card('Used by').getByRole('link', { name: 'Greta Guest' }).waitFor();
    expect(await card('Used by').getByRole('button').count()).toBe(0);
    for (const width of pictures ? [390, 1280] : []) {
      await page.setViewportSize({ width, height: 844 });
      await page.screenshot({ path: `${pictures}/invitations-${width}.png` });
    }
    await editor.rows(`update invitation set expires_at = now() where email = 'guest@example.org'`);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await card('guest@example.org').getByText('Nobody used it in time.').waitFor();
    expect(await card('guest@example.org').getByRole('button').allTextContents()).toEqual(['Revoke']);
    await card('guest@example.org').getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('dialog').getByText('For: guest@example.org.').waitFor();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('The invitation is revoked').waitFor();
    await card('guest@example.org').waitFor({ state: 'detached' });
    expect(await editor.rows('select email, role, used_by_id is not null as used from invitation')).toEqual([
      { email: null, role: 'USER', used: true },
    ]);
    expect(faults).toEqual([]);
  });
});
