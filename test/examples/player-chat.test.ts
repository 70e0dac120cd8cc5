import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import type { Editor } from '../catalog/admin/editor.ts';
import { talker } from '../messages/talkers.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { servedExample } from './served-example.ts';
import { serverWithAlbum } from './tone-album.ts';
import { eventually, signedUp, type Visitor } from './visitor.ts';

let browser: Browser;
let editor: Editor;
let url: string;

describe.runIf(hasBrowser)('two browsers', () => {
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), serverWithAlbum()]);
    url = await servedExample('web-player', editor.url);
  });

  test('see each other come online, listen and go offline', async () => {
    const ada = await signedUp(browser, url, 'Ada Here');
    const bob = await signedUp(browser, url, 'Bob Here');
    await rowOf(ada.page, bob).getByText('Online').waitFor();
    await rowOf(bob.page, ada).getByText('Online').waitFor();

    await bob.page.getByRole('button', { name: 'Repeat: off' }).click();
    await bob.page
      .getByRole('button', { name: /^Amber/ })
      .first()
      .click();
    await rowOf(ada.page, bob).getByText('♪ Amber · The Joiners').waitFor();
    await bob.page.getByRole('button', { name: 'Pause' }).click();
    await rowOf(ada.page, bob).getByText('Online').waitFor();

    await bob.page.getByRole('button', { name: 'Sign out' }).click();
    await rowOf(ada.page, bob)
      .getByText(/^Seen /)
      .waitFor();
    expect([ada.faults, bob.faults]).toEqual([[], []]);
  });

  test('chat: messages arrive live, count as unread until they are seen, and show as read', async () => {
    const ada = await signedUp(browser, url, 'Ada Talks');
    const bob = await signedUp(browser, url, 'Bob Talks');
    await open(bob, ada);
    await say(bob, ada, 'Hello');
    await say(bob, ada, 'Are you there?');
    await rowOf(ada.page, bob).getByRole('img', { name: '2 unread' }).waitFor();
    expect(await rowOf(ada.page, bob).textContent()).toContain('Are you there?');

    await open(ada, bob);
    await eventually(() => texts(ada.page)).toEqual(['Hello', 'Are you there?']);
    await bob.page.getByText('Read', { exact: true }).waitFor();
    await say(ada, bob, 'I am.');
    await eventually(() => texts(bob.page)).toEqual(['Hello', 'Are you there?', 'I am.']);
    await ada.page.getByRole('button', { name: 'Back to friends' }).click();
    await rowOf(ada.page, bob).waitFor();
    expect(
      await rowOf(ada.page, bob)
        .getByRole('img', { name: /unread/ })
        .count(),
    ).toBe(0);
    expect([ada.faults, bob.faults]).toEqual([[], []]);
  });

  test('continue where they were after a lost connection', async () => {
    const ada = await signedUp(browser, url, 'Ada Away');
    const bob = await signedUp(browser, url, 'Bob Stays');
    await open(ada, bob);
    await open(bob, ada);
    await say(bob, ada, 'before');
    await eventually(() => texts(ada.page)).toEqual(['before']);

    for (const socket of editor.app.server.websocketServer.clients) socket.terminate();
    const more = Array.from({ length: 5 }, (_, index) => `line ${index}`);
    for (const line of more) await say(bob, ada, line);
    for (const { page } of [ada, bob]) await eventually(() => texts(page)).toEqual(['before', ...more]);
  });

  test('page back through a long conversation', async () => {
    const ada = await signedUp(browser, url, 'Ada Reads');
    const bob = await signedUp(browser, url, 'Bob Writes');
    const { tell } = talker(editor.app, await idOf(bob));
    const adaId = await idOf(ada);
    const lines = Array.from({ length: 35 }, (_, index) => `line ${index}`);
    for (const line of lines) await tell({ id: adaId }, line);
    await open(ada, bob);
    await eventually(() => texts(ada.page)).toEqual(lines.slice(5));
    await ada.page.getByRole('button', { name: 'Older messages' }).click();
    await eventually(() => texts(ada.page)).toEqual(lines);
    expect(await ada.page.getByRole('button', { name: 'Older messages' }).count()).toBe(0);
  });
});

async function idOf({ name }: Visitor): Promise<string> {
  const [row] = await editor.rows<{ id: string }>(`select id from account where full_name = '${name}'`);
  return given(row).id;
}

function rowOf(page: Page, { name }: Visitor): Locator {
  return page.locator('.person', { hasText: name });
}

async function open({ page }: Visitor, other: Visitor): Promise<void> {
  await rowOf(page, other).click();
  await page.getByRole('region', { name: `Conversation with ${other.name}` }).waitFor();
}

/** Sends a message, and waits until the box is empty again. */
async function say({ page }: Visitor, other: Visitor, content: string): Promise<void> {
  const box = page.getByLabel(`Message to ${other.name}`);
  await box.fill(content);
  await box.press('Enter');
  await eventually(() => box.inputValue()).toBe('');
}

/** What was written, without the times. */
async function texts(page: Page): Promise<string[]> {
  return page.evaluate("[...document.querySelectorAll('.message')].map(({ firstChild }) => firstChild.data)");
}
