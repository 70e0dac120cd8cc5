import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOn } from '../panel/page-audit.ts';
import { makeTone } from '../support/audio-files.ts';
import { hasBrowser } from '../support/browser.ts';
import { atFileEnd } from '../support/file-end.ts';
import { fileOf } from '../support/upload.ts';
import { Listening } from './listener.ts';
import { hold } from './playing-visitor.ts';

/** A folder for pictures to be looked at. */
const pictures = process.env.PANEL_PICTURES;
let listening: Listening;

/** Notes what is given to the audio thread. */
const probe = `{
  const { start } = AudioBufferSourceNode.prototype;
  window.starts = [];
  AudioBufferSourceNode.prototype.start = function (when, offset) {
    const { buffer, context } = this;
    window.starts.push({ when, offset, buffer, at: context.currentTime, context });
    return start.apply(this, arguments);
  };
}`;

interface Heard {
  /** Whether the start was given to the audio thread before it was due. */
  ahead: boolean;
  offset: number;
  /** How many songs there were so far. */
  songs: number;
  /** Seconds into the song, as the loudspeaker plays it, at the time `wall`. */
  place: number;
  wall: number;
}

/** The song that a page plays in a room, by the clock of its audio context; null before the first one. */
const heard = (page: Page) =>
  page.evaluate<Heard | null>(`(() => {
    const last = window.starts.at(-1);
    if (!last) return null;
    const { contextTime, performanceTime } = last.context.getOutputTimestamp();
    const now = performance.now();
    const place = last.offset + contextTime + (now - performanceTime) / 1000 - last.when;
    const songs = new Set(window.starts.map(({ buffer }) => buffer)).size;
    return { ahead: last.when > last.at, offset: last.offset, songs, place, wall: (performance.timeOrigin + now) / 1000 };
  })()`);

describe.runIf(hasBrowser)('a listening room', () => {
  beforeAll(async () => {
    listening = await Listening.start();
    const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-rooms-'));
    atFileEnd(() => rm(folder, { recursive: true }));
    for (const title of ['Sunrise', 'Midday'])
      await listening.editor.created({
        title,
        artist: 'The Hours',
        audio: fileOf(
          await readFile(
            await makeTone(path.join(folder, `${title}.mp3`), { seconds: 150, tags: { title } }),
          ),
          `${title}.mp3`,
        ),
      });
  });

  test('is opened, entered by its link, and heard by both at the same place; the host leads', async () => {
    const ada = await listening.signedUp('Ada Host', '/');
    const bob = await listening.signedUp('Bob Guest', '/');
    for (const { page } of [ada, bob]) await page.addInitScript(probe);
    await ada.page.goto(`${listening.url}/rooms`);
    await ada.page.getByLabel('Name of the room').fill('Late show');
    await ada.page.getByRole('button', { name: 'Open a room' }).click();
    await ada.page.getByRole('heading', { level: 1, name: 'Late show' }).waitFor();
    for (const title of ['Sunrise', 'Midday']) {
      await ada.page.getByRole('searchbox', { name: 'Find songs to add' }).fill(title);
      await ada.page.getByRole('button', { name: `Add ${title}` }).click();
      await ada.page.getByRole('button', { name: `Play ${title} for all` }).waitFor();
    }
    await ada.page.getByRole('button', { name: 'Play Sunrise for all' }).click();
    await ada.page.getByRole('button', { name: 'Listen along' }).click();
    await expect.poll(() => heard(ada.page)).not.toBeNull();

    await ada.page.getByRole('button', { name: 'Invite', exact: true }).click();
    const dialog = ada.page.getByRole('dialog', { name: 'Invite' });
    const address = await dialog.getByLabel('Invitation link').inputValue();
    expect(await findingsOn(ada.page)).toEqual([]);
    await ada.page.keyboard.press('Escape');
    await bob.page.goto(address);
    await bob.page.getByText('Ada Host invites you to “Late show”.').waitFor();
    expect(await findingsOn(bob.page)).toEqual([]);
    await bob.page.getByRole('button', { name: 'Come in' }).click();
    const time = await hold(bob.page.context(), 'RoomTime');
    await bob.page.getByRole('button', { name: 'Listen along' }).click();
    await time.come;
    // It is no fault to change one's mind before the clock of the server is known.
    await bob.page.getByRole('button', { name: 'Stop listening' }).click();
    await bob.page.getByRole('button', { name: 'Listen along' }).click();
    time.release();
    await expect.poll(() => heard(bob.page)).not.toBeNull();
    const [late, host] = [await heard(bob.page), await heard(ada.page)];
    if (!late || !host) throw new Error('Nothing is heard');
    // Whoever comes late begins in the middle; both starts were given to the audio thread ahead of their time.
    expect([late.ahead, host.ahead, late.offset > 0]).toEqual([true, true, true]);
    const apart = async () => {
      const [one, other] = [await heard(bob.page), await heard(ada.page)];
      return one && other ? one.place - one.wall - (other.place - other.wall) : Number.NaN;
    };
    // No more than what a machine that is busy makes of looking at clocks.
    await expect.poll(async () => Math.abs(await apart())).toBeLessThan(1);
    process.stdout.write(`Two browsers are ${((await apart()) * 1000).toFixed(1)} ms apart\n`);

    const words = await hold(bob.page.context(), 'SayInRoom');
    const writing = bob.page.getByLabel('Write to the room');
    await writing.fill('Hello from here');
    await bob.page.keyboard.press('Enter');
    await words.come;
    await writing.fill('The next one');
    words.release();
    await bob.page.getByRole('log', { name: 'Messages in the room' }).getByText('Hello from here').waitFor();
    await bob.page.getByRole('button', { name: 'Send', exact: true, disabled: false }).waitFor();
    expect(await writing.inputValue()).toBe('The next one');
    const chat = ada.page.getByRole('log', { name: 'Messages in the room' });
    await chat.getByText('Hello from here').waitFor();
    // Nobody reports their own.
    expect(await bob.page.getByRole('button', { name: 'Options of the message' }).count()).toBe(0);
    await chat.getByRole('button', { name: 'Options of the message of Bob Guest' }).click();
    if (pictures) await ada.page.screenshot({ path: `${pictures}/room-report.png` });
    await ada.page.getByRole('menuitem', { name: 'Report …' }).click();
    const reporting = ada.page.getByRole('dialog', { name: 'Report this message' });
    await reporting.getByLabel('It attacks or threatens somebody').check();
    await reporting.getByLabel('What should the administrators know?').fill('In the room');
    await reporting.getByRole('button', { name: 'Report' }).click();
    const thanks = ada.page.getByRole('dialog');
    await thanks.getByText('Your report has reached the administrators.').waitFor();
    expect(await listening.editor.rows('select target_type, reason, note, excerpt from report')).toEqual([
      { target_type: 'RoomMessage', reason: 'HARASSMENT', note: 'In the room', excerpt: 'Hello from here' },
    ]);
    await thanks.getByRole('button', { name: 'Close' }).last().click();
    expect(await bob.page.getByRole('button', { name: 'Pause for all' }).count()).toBe(0);
    const people = ada.page.getByRole('list', { name: 'Who is here' });
    await people.getByText('Listening', { exact: true }).waitFor();
    await ada.page.getByLabel('Everybody may change the music').check();
    await bob.page.getByRole('button', { name: 'Play Midday for all' }).click();
    // It is told for some seconds only, so this is looked for first; what is heard and shown stays.
    await ada.page.getByText('Bob Guest plays “Midday”').waitFor();
    await expect.poll(async () => (await heard(ada.page))?.songs).toBe(2);
    await ada.page.getByText('Midday').first().waitFor();
    await bob.page.getByRole('searchbox', { name: 'Find songs to add' }).fill('Sunrise');
    await bob.page.getByRole('button', { name: 'Add Sunrise' }).click();
    await ada.page.getByRole('status').getByText('Bob Guest added “Sunrise”').waitFor();
    const queued = ada.page.getByRole('list', { name: 'What plays' }).getByRole('listitem');
    await expect
      .poll(() => queued.locator('.soft').allTextContents())
      .toEqual(['Ada Host', 'Ada Host', 'Bob Guest'].map((name) => `The Hours · added by ${name}`));
    for (const { page } of [ada, bob]) expect(await findingsOn(page)).toEqual([]);
    if (pictures) await ada.page.screenshot({ path: `${pictures}/room-host.png`, fullPage: true });
    if (pictures) await bob.page.screenshot({ path: `${pictures}/room-guest.png`, fullPage: true });
    await bob.page.getByRole('button', { name: 'Remove Sunrise' }).last().click();
    await ada.page.getByRole('status').getByText('Bob Guest removed “Sunrise”').waitFor();
    expect(await bob.page.getByText('Bob Guest removed').count()).toBe(0);
    for (const { page } of [ada, bob]) expect(await findingsOn(page)).toEqual([]);

    await ada.page.getByRole('button', { name: 'More about Bob Guest' }).click();
    await ada.page.getByRole('menuitem', { name: 'Put out' }).click();
    await bob.page.getByText('This room is closed, or you are no longer in it').waitFor();

    // Invited by name, Bob is told wherever he is, and the notice leads in.
    const { promise: subscribing, resolve: subscribes } = Promise.withResolvers<void>();
    const { promise: goesOn, resolve: subscribe } = Promise.withResolvers<void>();
    await bob.page.routeWebSocket(/graphql/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage(async (message) => {
        if (String(message).includes('roomMessageReceived')) {
          subscribes();
          await goesOn;
        }
        server.send(message);
      });
    });
    await bob.page.goto(`${listening.url}/settings`);
    await bob.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await ada.page.getByRole('button', { name: 'Invite', exact: true }).click();
    await dialog.getByText('Follow people to find them here').waitFor();
    const search = dialog.getByRole('searchbox', { name: 'Find somebody to invite' });
    await search.fill('Nobody of that kind');
    await dialog.getByText('Nobody of that name is here').waitFor();
    await search.fill('Bob');
    await dialog.getByRole('button', { name: 'Invite Bob Guest' }).click();
    await dialog.getByText('Bob Guest is invited').waitFor();
    const notices = bob.page.getByRole('status', { name: 'Notices' });
    await notices.getByText('Ada Host invites you to listen along in “Late show”.').waitFor();
    await notices.getByRole('button', { name: 'Come in' }).click();
    await bob.page.getByRole('heading', { level: 1, name: 'Late show' }).waitFor();
    await subscribing;

    // What is written before a member who comes is told of it is not missed.
    await ada.page.keyboard.press('Escape');
    await ada.page.getByLabel('Write to the room').fill('Good evening');
    await ada.page.keyboard.press('Enter');
    await chat.getByText('Good evening').waitFor();
    subscribe();
    await bob.page.getByRole('log', { name: 'Messages in the room' }).getByText('Good evening').waitFor();

    await ada.page.getByRole('button', { name: 'Close the room' }).click();
    await ada.page.getByText('You are in no room yet').waitFor();
    expect([ada.faults, bob.faults]).toEqual([[], []]);
  });
});
