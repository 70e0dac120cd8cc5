import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { talker } from '../messages/talkers.ts';
import { hasBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { type Listener, Listening } from './listener.ts';

let listening: Listening;

describe.runIf(hasBrowser)('two listeners', () => {
  beforeAll(async () => {
    listening = await Listening.start();
  });

  test('see each other come and go, talk, and continue after a lost connection', async () => {
    const ada = await listening.signedUp('Ada Talks', '/friends');
    const bob = await listening.signedUp('Bob Talks', '/friends');
    await rowOf(ada.page, bob).first().getByText('Online').waitFor();
    await rowOf(bob.page, ada).first().getByText('Online').waitFor();

    await rowOf(bob.page, ada).first().click();
    await bob.page.getByRole('button', { name: 'Follow', exact: true }).click();
    await bob.page.getByRole('button', { name: '1 follower' }).click();
    await bob.page.getByRole('dialog', { name: 'Followers' }).getByText('Bob Talks').waitFor();
    await bob.page.keyboard.press('Escape');
    await bob.page.getByRole('link', { name: 'Send a message' }).click();
    await say(bob, ada, 'Hello');
    await say(bob, ada, 'Are you there?');
    // Told wherever Ada is, and counted until it is seen.
    await ada.page.getByRole('status', { name: 'Notices' }).getByText('Bob Talks: Are you there?').waitFor();
    await ada.page.getByRole('link', { name: 'Friends 2 unread' }).first().waitFor();
    await rowOf(ada.page, bob).first().getByText('Are you there?').waitFor();
    await rowOf(ada.page, bob).first().click();
    await expect.poll(() => texts(ada.page)).toEqual(['Hello', 'Are you there?']);
    await bob.page.getByText('Read', { exact: true }).waitFor();
    await ada.page.getByRole('link', { name: 'Friends', exact: true }).first().waitFor();
    await say(ada, bob, 'I am.');
    await expect.poll(() => texts(bob.page)).toEqual(['Hello', 'Are you there?', 'I am.']);

    for (const socket of listening.editor.app.server.websocketServer.clients) socket.terminate();
    const more = Array.from({ length: 3 }, (_, index) => `line ${index}`);
    for (const line of more) await say(bob, ada, line);
    const all = ['Hello', 'Are you there?', 'I am.', ...more];
    for (const { page } of [ada, bob]) await expect.poll(() => texts(page)).toEqual(all);

    // A message is deleted for both.
    await bob.page.locator('.message', { hasText: 'line 1' }).hover();
    await bob.page
      .locator('.message', { hasText: 'line 1' })
      .getByRole('button', { name: 'Options of the message' })
      .click();
    await bob.page.getByRole('menuitem', { name: 'Delete for both' }).click();
    await expect.poll(() => texts(bob.page)).toEqual(all.filter((line) => line !== 'line 1'));
    await ada.page.reload();
    await expect.poll(() => texts(ada.page)).toEqual(all.filter((line) => line !== 'line 1'));

    await bob.page.getByRole('button', { name: 'Your account' }).click();
    await bob.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await ada.page
      .getByRole('region', { name: 'Conversation with Bob Talks' })
      .getByText(/^Last seen /)
      .waitFor();
    expect([ada.faults, bob.faults]).toEqual([[], []]);
  });

  test('page back through a long conversation, and keep a message that could not be sent', async () => {
    const ada = await listening.signedUp('Ada Reads', '/');
    const bob = await listening.signedUp('Bob Writes', '/');
    const [adaId, bobId] = [await idOf(ada), await idOf(bob)];
    const { tell } = talker(listening.editor.app, bobId);
    const lines = Array.from({ length: 45 }, (_, index) => `line ${index}`);
    for (const line of lines) await tell({ id: adaId }, line);
    await ada.page.goto(`${listening.url}/chat/${bobId}`);
    await expect.poll(() => texts(ada.page)).toEqual(lines.slice(5));
    await ada.page.getByRole('button', { name: 'Older messages' }).click();
    await expect.poll(() => texts(ada.page)).toEqual(lines);
    await expect.poll(() => ada.page.getByRole('button', { name: 'Older messages' }).count()).toBe(0);

    await ada.page.route('**/graphql', (route) => route.abort());
    await say(ada, bob, 'into the void');
    await ada.page.getByRole('alert').getByText('The server cannot be reached.').waitFor();
    await ada.page.unroute('**/graphql');
    await ada.page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => texts(ada.page)).toEqual([...lines, 'into the void']);
  });

  test('a message that fails after the conversation was left is told, and can be sent again', async () => {
    const ada = await listening.signedUp('Ada Leaves', '/');
    const bob = await listening.signedUp('Bob Stays', '/');
    await ada.page.goto(`${listening.url}/chat/${await idOf(bob)}`);
    const left = Promise.withResolvers<void>();
    await ada.page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('on the way out')) return route.continue();
      await left.promise;
      const errors = [{ message: 'Not now', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
      return route.fulfill({ json: { data: null, errors } });
    });
    await say(ada, bob, 'on the way out');
    await ada.page.getByRole('link', { name: 'Home' }).first().click();
    await ada.page.getByLabel(`Message to ${bob.name}`).waitFor({ state: 'detached' });
    left.resolve();
    const told = ada.page.locator('.notice', { hasText: 'on the way out' });
    await told.waitFor();
    await ada.page.unroute('**/graphql');
    await told.getByRole('button', { name: 'Try again' }).click();
    await bob.page.goto(`${listening.url}/chat/${await idOf(ada)}`);
    await expect.poll(() => texts(bob.page)).toEqual(['on the way out']);
  });

  test('a message that takes long stays before those written after it', async () => {
    const ada = await listening.signedUp('Ada Waits', '/');
    const bob = await listening.signedUp('Bob Hears', '/');
    await Promise.all([
      ada.page.goto(`${listening.url}/chat/${await idOf(bob)}`),
      bob.page.goto(`${listening.url}/chat/${await idOf(ada)}`),
    ]);
    const slow = Promise.withResolvers<void>();
    await ada.page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('takes long')) await slow.promise;
      await route.continue();
    });
    await say(ada, bob, 'takes long');
    await say(ada, bob, 'is quick');
    await ada.page.locator('.message-outgoing', { hasText: 'is quick' }).waitFor();
    slow.resolve();
    for (const { page } of [ada, bob])
      await expect.poll(() => texts(page)).toEqual(['takes long', 'is quick']);
  });
});

async function idOf({ email }: Listener): Promise<string> {
  const [row] = await listening.editor.rows<{ id: string }>(
    `select id from account where email = '${email}'`,
  );
  return given(row).id;
}

function rowOf(page: Page, { name }: Listener): Locator {
  return page.getByRole('main').locator('.person', { hasText: name });
}

/** Sends a message, and waits until the box is empty again. */
async function say({ page }: Listener, other: Listener, content: string): Promise<void> {
  const box = page.getByLabel(`Message to ${other.name}`);
  await box.fill(content);
  await box.press('Enter');
  await expect.poll(() => box.inputValue()).toBe('');
}

/** What was written and has arrived, without the times. */
async function texts(page: Page): Promise<string[]> {
  return page.evaluate(
    "[...document.querySelectorAll('.message:not(.message-outgoing) .message-text')].map(({ firstChild }) => firstChild.data)",
  );
}
