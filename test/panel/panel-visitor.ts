import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { newAdministrator, type Person } from '../accounts/sessions/people.ts';
import { Editor } from '../catalog/admin/editor.ts';
import { launchBrowser } from '../support/browser.ts';

/** Somebody with a browser at the panel of an application that listens. */
export class PanelVisitor {
  readonly editor: Editor;
  readonly administrator: Person;
  readonly #browser: Browser;

  private constructor(editor: Editor, administrator: Person, browser: Browser) {
    this.editor = editor;
    this.administrator = administrator;
    this.#browser = browser;
  }

  /** @param environment of the application. */
  static async start(environment?: Record<string, string>): Promise<PanelVisitor> {
    const [editor, browser] = await Promise.all([
      Editor.start({ ...(environment && { environment }) }),
      launchBrowser(),
    ]);
    return new PanelVisitor(editor, await newAdministrator(editor.app), browser);
  }

  /** A tab of a browser that was never here. With it, what the browser finds fault with: errors, what the policy
   * forbade, and answers that failed. */
  async tab(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    onTestFinished(() => context.close());
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    return { page, faults };
  }

  /** A tab that is signed in, at a path of the panel. */
  async signedIn(path = '/', options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }> {
    const tab = await this.tab(options);
    await this.open(tab.page, path);
    await this.signIn(tab.page);
    await tab.page.getByRole('button', { name: 'Profile' }).waitFor();
    return tab;
  }

  async open(page: Page, path = '/'): Promise<void> {
    await page.goto(`${this.editor.url}/admin${path}`);
  }

  async signIn(page: Page, { email, password } = this.administrator): Promise<void> {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel(/^Password/).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }
}

/** Whether a request is for an operation of the panel. */
export function isOf(request: Request, operation: string): boolean {
  return new RegExp(`\\b(query|mutation) ${operation}\\b`).test(request.postData() ?? '');
}

interface Held {
  asked: Promise<void>;
  go(): void;
}

/** Holds the next answer to an operation back. */
export function heldAnswer(page: Page, operation: string): Promise<Held> {
  return held(page, '**/graphql', (request) => isOf(request, operation));
}

/** Holds the scripts back that the page loads from now on. */
export function heldScript(page: Page): Promise<Held> {
  return held(page, '**/*.js', () => true);
}

async function held(page: Page, addresses: string, isMeant: (request: Request) => boolean): Promise<Held> {
  const asked = Promise.withResolvers<void>();
  const allowed = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => {
    if (!isMeant(route.request())) return route.fallback();
    asked.resolve();
    await allowed.promise;
    return route.fallback();
  });
  return { asked: asked.promise, go: () => allowed.resolve() };
}
