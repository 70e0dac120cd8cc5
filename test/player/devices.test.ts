import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page, WebSocket } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { given, newPerson, type Person } from '../accounts/sessions/people.ts';
import { Editor } from '../catalog/admin/editor.ts';
import { findingsOn } from '../panel/page-audit.ts';
import { pickUp } from '../panel/pick-up.ts';
import { makeTone } from '../support/audio-files.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { Detour } from '../support/detour.ts';
import { fileOf } from '../support/upload.ts';
import {
  bar,
  fillSignIn,
  hold,
  PlayingVisitor,
  playing,
  position,
  press,
  queued,
  seek,
} from './playing-visitor.ts';
import { isHeard } from './sound-recorder.ts';

let browser: Browser;
let editor: Editor;
/** The way to the server, which can be blocked. */
let way: Detour;

const titles = ['One', 'Two', 'Three', 'Four'];
/** What the browser of a phone calls itself. */
const userAgent =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';

describe.runIf(hasBrowser)('two devices', () => {
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), Editor.start()]);
    way = await Detour.to(editor.url);
    const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-tones-'));
    for (const title of titles) {
      const file = await makeTone(path.join(folder, `${title}.wav`), { seconds: 150, format: 'wav' });
      await editor.created({
        title,
        artist: 'The Tones',
        audio: fileOf(await readFile(file), `${title}.wav`),
      });
    }
    await rm(folder, { recursive: true });
    return () => way.close();
  });

  test('have one queue: one shows and steers what the other plays, and either takes over where it is', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, editor.url, { userAgent });
    // What was queued without an account is taken along.
    const phone = await visitor.tab(titles, person);
    await press(phone, 'Play');
    await expect.poll(() => isHeard(phone)).toBe(true);
    await expect.poll(() => queued(editor, person.id)).toEqual(titles);

    const other = await PlayingVisitor.come(browser, editor.url);
    // The clock of a device may be wrong.
    await other.context.addInitScript('{ const { now } = Date; Date.now = () => now() - 1_200_000; }');
    const desktop = await other.signedIn(person);
    await bar(desktop).getByText('Playing on Safari, iPhone').waitFor();
    expect(await playing(desktop)).toBe('One');
    await expect.poll(() => shown(desktop)).toEqual(titles);
    await press(desktop, 'Pause');
    await bar(phone).getByRole('button', { name: 'Play', exact: true }).waitFor();
    await expect.poll(() => isHeard(phone)).toBe(false);
    await press(desktop, 'Next');
    await expect.poll(() => playing(phone)).toBe('Two');
    await seek(desktop, 60);
    await expect.poll(() => position(phone)).toBeGreaterThanOrEqual(60);
    await expect.poll(() => isHeard(phone)).toBe(true);
    expect(await isHeard(desktop)).toBe(false);
    await expect
      .poll(async () => Math.abs((await position(phone)) - (await position(desktop))))
      .toBeLessThan(1);

    await bar(desktop).getByRole('button', { name: 'Playing on Safari, iPhone' }).first().click();
    const dialog = desktop.getByRole('dialog', { name: 'Play on' });
    await dialog.getByText('Plays here').waitFor();
    expect(await findingsOn(desktop)).toEqual([]);
    const left = await position(phone);
    await dialog.getByRole('button', { name: 'This device' }).click();
    await phone.getByText('Playing goes on on Chrome, Linux.').waitFor();
    await expect.poll(() => isHeard(desktop)).toBe(true);
    await expect.poll(() => isHeard(phone)).toBe(false);
    // Both show whole seconds, and agree to within one.
    expect(await position(desktop)).toBeGreaterThanOrEqual(left - 1);
    await expect
      .poll(async () => Math.abs((await position(phone)) - (await position(desktop))))
      .toBeLessThan(1);

    // The connection is lost and comes back, and the music goes on.
    for (const socket of editor.app.server.websocketServer.clients) socket.terminate();
    const reached = await position(desktop);
    await expect.poll(() => position(desktop)).toBeGreaterThan(reached + 2);
    expect(await isHeard(desktop)).toBe(true);
    await bar(phone).getByText('Playing on Chrome, Linux').waitFor();

    // A device that dies leaves the queue at its place.
    const place = await position(desktop);
    await other.context.close();
    await bar(phone).getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(await position(phone)).toBeGreaterThanOrEqual(place - 1);
    expect(await position(phone)).toBeLessThan(place + 30);
    await press(phone, 'Play');
    await expect.poll(() => isHeard(phone)).toBe(true);
    await expect.poll(() => position(phone)).toBeGreaterThan(place);
  });

  test('change the queue at once, and are told when both have meant the same', async () => {
    const person = await newPerson(editor.app);
    const phone = await (await PlayingVisitor.come(browser, editor.url, { userAgent })).tab(titles, person);
    await expect.poll(() => queued(editor, person.id)).toEqual(titles);
    const desktop = await (await PlayingVisitor.come(browser, editor.url)).signedIn(person);
    await expect.poll(() => shown(desktop)).toEqual(titles);
    await desktop.getByRole('button', { name: 'Remove Four from the queue' }).click();
    await expect.poll(() => shown(phone)).toEqual(['One', 'Two', 'Three']);

    // A move that is about an order that is no more is refused, and shows the one that is.
    const move = await hold(phone.context(), 'MoveQueuedThere');
    await moveDown(phone, 'Two');
    await expect.poll(() => shown(phone)).toEqual(['One', 'Three', 'Two']);
    await desktop.getByRole('button', { name: 'Remove Three from the queue' }).click();
    await expect.poll(() => queued(editor, person.id)).toEqual(['One', 'Two']);
    const order = await hold(phone.context(), 'WholePlayQueue', 'answer');
    move.release();
    await phone.getByText('The queue was changed on another device meanwhile.').waitFor();
    await order.come;
    // What is done before the answer is there holds, although the answer does not know of it. The other device shows it once
    // this one, too, has heard of it.
    await press(phone, 'Shuffle');
    await bar(desktop).getByRole('button', { name: 'Shuffle', pressed: true }).waitFor();
    order.release();
    await expect.poll(async () => (await shown(phone)).toSorted()).toEqual(['One', 'Two']);
    expect(await bar(phone).getByRole('button', { name: 'Shuffle', pressed: true }).count()).toBe(1);
    await expect
      .poll(async () => JSON.stringify(await shown(phone)))
      .toBe(JSON.stringify(await shown(desktop)));
  });

  test('keep what is done here while the server is asked', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, editor.url);
    const brought = await hold(visitor.context, 'PlaySongsThere');
    const page = await visitor.tab(['One', 'Two', 'Three'], person);
    await brought.come;
    await page.getByRole('button', { name: 'Remove Three from the queue' }).click();
    brought.release();
    await expect.poll(() => queued(editor, person.id)).toEqual(['One', 'Two']);

    await press(page, 'Play');
    await expect.poll(() => sounding(person.id)).toMatchObject({ playing: true });
    const song = await hold(visitor.context, 'QueuedSongs');
    await onAnotherDevice(person, 'queueSongs', { songIds: [await idOf('Four')] });
    await song.come;
    await press(page, 'Pause');
    song.release();
    await expect.poll(() => shown(page)).toEqual(['One', 'Two', 'Four']);
    await expect.poll(() => sounding(person.id)).toMatchObject({ playing: false });
    await bar(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(await isHeard(page)).toBe(false);
  });

  test('leave the queue of somebody who signs out before it is there', async () => {
    const [first, second] = [await newPerson(editor.app), await newPerson(editor.app)];
    await onAnotherDevice(first, 'playSongs', { songIds: [await idOf('One'), await idOf('Two')] });
    const visitor = await PlayingVisitor.come(browser, editor.url);
    const queue = await hold(visitor.context, 'WholePlayQueue', 'answer');
    const page = await visitor.signedIn(first);
    await queue.come;
    await page.getByRole('button', { name: 'Your account', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
    const answered = page.waitForResponse(
      (response) => !!response.request().postData()?.includes('WholePlayQueue'),
    );
    queue.release();
    await (await answered).finished();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await fillSignIn(page, second);
    await expect.poll(() => page.evaluate("localStorage.getItem('tonearm queue of')")).toBe(second.id);
    await page.goto(`${editor.url.replace(/\/$/, '')}/playing`);
    await page.getByText('Nothing is playing').waitFor();
    expect(await queued(editor, second.id)).toEqual([]);
  });

  test('take the queue along while it plays, and go on alone while the server is away', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, way.url);
    const page = await visitor.tab(titles);
    await press(page, 'Play');
    await expect.poll(() => isHeard(page)).toBe(true);
    await press(page, 'Shuffle');
    await press(page, 'Repeat: off');
    await seek(page, 40);
    let socket: WebSocket | undefined;
    page.on('websocket', (opened) => {
      socket = opened;
    });
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await fillSignIn(page, person);
    await expect.poll(async () => (await queued(editor, person.id)).toSorted()).toEqual(titles.toSorted());
    await expect.poll(() => modes(person.id)).toEqual({ shuffled: true, repeat: 'ALL' });
    expect(await isHeard(page)).toBe(true);
    expect(await position(page)).toBeGreaterThanOrEqual(40);
    await expect.poll(() => sounding(person.id)).toMatchObject({ playing: true, place: expect.any(Number) });
    expect((await sounding(person.id))?.place).toBeGreaterThanOrEqual(39);

    await press(page, 'Shuffle');
    await expect.poll(() => queued(editor, person.id)).toEqual(titles);
    await page.getByRole('link', { name: 'Queue and lyrics' }).click();
    await way.block();
    await page.getByRole('button', { name: 'Remove Three from the queue' }).click();
    await expect.poll(() => shown(page)).toEqual(['One', 'Two', 'Four']);
    await way.unblock();
    // What was changed meanwhile holds for all devices.
    await expect.poll(() => queued(editor, person.id)).toEqual(['One', 'Two', 'Four']);
    await expect.poll(() => sounding(person.id)).toMatchObject({ playing: true });
    expect(await shown(page)).toEqual(['One', 'Two', 'Four']);

    // So does what was on its way when the connection was lost, also if that is noticed after the loss of the socket.
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('RemoveQueuedThere')) return route.continue();
      await held;
      await route.abort();
    });
    const onItsWay = page.waitForRequest((request) => !!request.postData()?.includes('RemoveQueuedThere'));
    await page.getByRole('button', { name: 'Remove Two from the queue' }).click();
    await onItsWay;
    const lost = socket?.waitForEvent('close');
    await way.block();
    await lost;
    release();
    await way.unblock();
    await expect.poll(() => queued(editor, person.id)).toEqual(['One', 'Four']);
    expect(await shown(page)).toEqual(['One', 'Four']);
  });
});

async function idOf(title: string): Promise<string> {
  const [song] = await editor.rows<{ id: string }>(`select id from song where title = '${title}'`);
  return given(song).id;
}

/** Changes the queue of a person from elsewhere. */
async function onAnotherDevice(
  { accessToken: token }: Person,
  mutation: 'playSongs' | 'queueSongs',
  input: { songIds: string[] },
): Promise<void> {
  const type = mutation === 'playSongs' ? 'PlaySongsInput' : 'QueueSongsInput';
  const { data } = await editor.app
    .from({ token })
    .query(`mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`, { input });
  expect(data).toEqual({ [mutation]: { errors: [] } });
}

/** What the server knows of playing, with the place in seconds at which it was told. */
async function sounding(userId: string): Promise<{ playing: boolean; place: number } | undefined> {
  const [row] = await editor.rows<{ playing: boolean; place: number }>(
    `select playing, position / 1000.0 as place from play_queue where user_id = '${userId}'`,
  );
  return row && { ...row, place: Number(row.place) };
}

/** How the server takes the queue to be played. */
async function modes(userId: string): Promise<{ shuffled: boolean; repeat: string } | undefined> {
  const [row] = await editor.rows<{ shuffled: boolean; repeat: string }>(
    `select shuffled, repeat from play_queue where user_id = '${userId}'`,
  );
  return row;
}

/** Titles in the list of the queue. */
function shown(page: Page): Promise<string[]> {
  return page.getByRole('list', { name: 'Queue' }).locator('.queue-title').allTextContents();
}

/** From the second place to the third. */
async function moveDown(page: Page, title: string): Promise<void> {
  await pickUp(page, title);
  await page.getByText(`${title} is at place 2.`).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await page.getByText(`${title} is at place 3.`).waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
}
