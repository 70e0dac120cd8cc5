import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { readMail } from '../accounts/mail/received-mail.ts';
import { Editor } from '../catalog/admin/editor.ts';
import { launchBrowser } from '../support/browser.ts';

export interface Tab {
  page: Page;
  /** What the browser finds fault with: errors, what the policy forbade, and answers that failed. */
  faults: string[];
  /** What it asked for. */
  asked: string[];
}

/** Somebody who is signed in, in a browser of their own. */
export interface Listener extends Tab {
  name: string;
  email: string;
  password: string;
}

/** The player of an application that listens, with a browser in front of it. */
export class Listening {
  readonly editor: Editor;
  readonly browser: Browser;

  private constructor(editor: Editor, browser: Browser) {
    this.editor = editor;
    this.browser = browser;
  }

  /** @param environment of the application. */
  static async start(environment: Record<string, string> = {}): Promise<Listening> {
    const [editor, browser] = await Promise.all([Editor.start({ environment, jobs: true }), launchBrowser()]);
    return new Listening(editor, browser);
  }

  get url(): string {
    return this.editor.url;
  }

  /** A tab of a browser that was never here, at a path. */
  async tab(at = '/', options: BrowserContextOptions = {}): Promise<Tab> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      // It fetches the whole app once more for each new browser, and then stands between page and server: tests that are
      // about that, or go to other programs' pages, allow it.
      serviceWorkers: 'block',
      ...options,
    });
    onTestFinished(() => context.close());
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const faults: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => {
      // What was preloaded before the service worker took over comes from it once more, and Chromium says so.
      const ofWorker =
        /^(?:A preload for .* service worker|The resource .* preload|Service Worker registration blocked by)/.test(
          message.text(),
        );
      if (['error', 'warning'].includes(message.type()) && !ofWorker) faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => asked.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${this.url}${at}`);
    return { page, faults, asked };
  }

  /** Somebody who has just signed up, by the player's form, and is at a path. */
  async signedUp(name: string, at = '/', options: BrowserContextOptions = {}): Promise<Listener> {
    const tab = await this.tab(`/sign-up?to=${encodeURIComponent(at)}`, options);
    const email = `${randomUUID()}@example.org`;
    const password = randomUUID();
    await tab.page.getByLabel('Name').fill(name);
    await tab.page.getByLabel('E-mail').fill(email);
    await tab.page.getByLabel('Password', { exact: true }).fill(password);
    await tab.page.getByRole('main').getByRole('button', { name: 'Sign up' }).click();
    await tab.page.getByRole('button', { name: 'Your account', exact: true }).waitFor();
    return { ...tab, name, email, password };
  }

  /** The path that the link of the latest mail with a subject leads to, from the file that the mail became. */
  async linkIn(subject: string, to: string): Promise<string> {
    let found: string | undefined;
    await expect
      .poll(async () => {
        found = await this.#linkIn(subject, to);
        return found;
      })
      .toBeDefined();
    return found ?? '';
  }

  async #linkIn(subject: string, to: string): Promise<string | undefined> {
    const folder = path.join(this.editor.app.dataDir, 'mail');
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
    for (const name of names.toReversed()) {
      const { text, headers } = readMail(await readFile(path.join(folder, name), 'utf8'));
      if (headers.get('to')?.includes(to) && headers.get('subject')?.includes(subject))
        return /https?:\/\/[^/\s]+(\/\S+)/.exec(text)?.[1];
    }
    return undefined;
  }
}
