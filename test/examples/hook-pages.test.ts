import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import type { Editor } from '../catalog/admin/editor.ts';
import { talker } from '../messages/talkers.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { servedExample } from './served-example.ts';
import { serverWithAlbum } from './tone-album.ts';
import { eventually, visit } from './visitor.ts';

let browser: Browser;
let editor: Editor;

describe.runIf(hasBrowser)('the pages with hooks', () => {
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), serverWithAlbum()]);
  });

  test.each(['apollo', 'urql', 'tanstack'] as const)(
    'of %s query, change, upload and subscribe',
    async (example) => {
      const [ada, bob] = [await newPerson(editor.app), await newPerson(editor.app)];
      const url = await servedExample(example, editor.url);
      const { page, faults } = await visit(browser, `${url}#${ada.email}:${ada.password}`);
      await page.getByRole('heading', { name: 'Somebody' }).waitFor();
      await page.getByText('The Joiners: Cedar').waitFor();

      const heart = page.getByRole('button', { name: 'Like Cedar' });
      await heart.click();
      await eventually(() => heart.getAttribute('aria-pressed')).toBe('true');

      const square = sharp({ create: { width: 200, height: 200, channels: 3, background: 'teal' } });
      const buffer = await square.png().toBuffer();
      await page.getByLabel('Picture').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
      const width = "document.querySelector('img')?.naturalWidth";
      await eventually(() => page.evaluate(width)).toBe(128);

      await eventually(() => editor.app.services.sockets.subscriptions).toBe(1);
      const { tell } = talker(editor.app, bob.id);
      for (const text of ['one', 'two']) await tell(ada, text);
      const messages = page.getByRole('list', { name: 'Messages' }).getByRole('listitem');
      await eventually(() => messages.allTextContents()).toEqual(['Somebody: one', 'Somebody: two']);
      expect(faults).toEqual([]);
      await page.context().close();
      await eventually(() => editor.app.services.sockets.subscriptions).toBe(0);
    },
  );
});
