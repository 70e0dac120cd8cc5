import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import type { Editor } from '../catalog/admin/editor.ts';
import { serverWithAlbum } from '../examples/tone-album.ts';
import { eventually, visit } from '../examples/visitor.ts';
import { talker } from '../messages/talkers.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { PackedProject } from './packed-project.ts';
import { expiredToken } from './tokens.ts';

const project = await PackedProject.install();

test('the tarball has the build with its types, the documents for other generators, and nothing else', () => {
  expect(project.packed).toEqual(expect.arrayContaining(['README.md', 'dist/index.js', 'dist/index.d.ts']));
  expect(
    project.packed.filter(
      (file) => !/^(dist\/|documents\/|documents\.json$|README\.md$|package\.json$)/.test(file),
    ),
  ).toEqual([]);
});

test('an empty project that installs it compiles', async () => {
  await project.compile();
});

test('a bundle has the documents that it uses, without a GraphQL library', async () => {
  const script = await project.bundle();
  expect(script).toContain('query Home(');
  expect(script).not.toContain('mutation CreateSong');
  expect(script).not.toContain('Syntax Error');
  // The client, the socket and five documents.
  expect(gzipSync(script).length).toBeLessThan(15_000);
});

describe.runIf(hasBrowser)('in a browser', () => {
  let browser: Browser;
  let editor: Editor;
  let url: string;

  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), serverWithAlbum()]);
    await project.bundle();
    url = await project.serve(editor.url);
  });

  async function signedUp() {
    const visitor = await visit(browser, url, 'Ada');
    const account = [`${randomUUID()}@example.org`, randomUUID(), 'Ada'];
    await visitor.page.evaluate(`page.signUp(...${JSON.stringify(account)})`);
    await heading(visitor.page, 'Ada');
    const [row] = await editor.rows<{ id: string }>(`select id from account where email = '${account[0]}'`);
    return { ...visitor, id: given(row).id };
  }

  const heading = (page: Page, text: string) => page.getByRole('heading', { name: text }).waitFor();

  test('it browses, uploads with progress, and shows messages that were sent during an interruption', async () => {
    const { page, faults, id } = await signedUp();
    expect(await page.evaluate<string[]>('page.featured()')).toHaveLength(4);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.resourceType()));
    const picture = `new Promise((resolve) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 300;
      canvas.toBlob(resolve);
    })`;
    const shown = await page.evaluate<{ fractions: number[]; url: string }>(
      `${picture}.then((blob) => page.showPicture(blob))`,
    );
    expect([shown.fractions[0], shown.fractions.at(-1)]).toEqual([0, 1]);
    expect(sent).toContain('xhr');
    expect((await fetch(shown.url)).headers.get('content-type')).toBe('image/webp');

    await page.evaluate('page.follow()');
    await eventually(() => editor.app.services.sockets.subscriptions).toBe(1);
    const bob = talker(editor.app, (await newPerson(editor.app)).id);
    await bob.tell({ id }, 'one');
    await eventually(() => page.locator('ol').textContent()).toBe('one;');
    for (const socket of editor.app.server.websocketServer.clients) socket.terminate();
    await bob.tell({ id }, 'two');
    await eventually(() => page.locator('ol').textContent()).toBe('one;two;');
    expect(faults).toEqual([]);
  });

  test('its tabs share a session: one refresh serves both, and signing out in one signs out the other', async () => {
    const { page, id } = await signedUp();
    const other = await page.context().newPage();
    await other.goto(url);
    await other.evaluate('page.resume()');
    await heading(other, 'Ada');

    let refreshes = 0;
    for (const tab of [page, other])
      tab.on('request', (request) => {
        if (request.postData()?.includes('RefreshSession')) refreshes += 1;
      });
    const expired = expiredToken(id);
    for (const tab of [page, other]) await tab.evaluate(`page.take('${expired}')`);
    const counts = await Promise.all([page, other].map((tab) => tab.evaluate<number>('page.liked()')));
    expect(counts).toEqual([0, 0]);
    expect(refreshes).toBe(1);

    await page.evaluate('page.signOut()');
    await heading(other, 'Signed out');
  });
});
