import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Editor } from '../catalog/admin/editor.ts';
import { recordSound } from './sound-recorder.ts';

const songFields = `id title artistName duration audioUrl available liked trackNumber discNumber
  artist { id name } album { id title } image { url width height blurhash small: url(width: 128) large: url(width: 512) }
  replayGain { trackGain trackPeak albumGain albumPeak }`;

/** Somebody with a browser of their own, and songs in the queue of the player. */
export class PlayingVisitor {
  readonly context: BrowserContext;
  readonly #url: string;

  private constructor(context: BrowserContext, url: string) {
    this.context = context;
    this.#url = url;
  }

  static async come(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = {},
  ): Promise<PlayingVisitor> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      bypassCSP: true,
      serviceWorkers: 'block',
      ...options,
    });
    onTestFinished(() => context.close());
    context.setDefaultTimeout(60_000);
    await recordSound(context);
    return new PlayingVisitor(context, url.replace(/\/$/, ''));
  }

  /** A tab with these songs in the queue, in this order, before any was played. */
  async tab(titles: readonly string[], person?: { email: string; password: string }): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.#url}/playing`);
    await page.getByText('Nothing is playing').waitFor();
    if (person) await signIn(page, person);
    await page.evaluate(`(async () => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: ${JSON.stringify(`{ songs(first: 100) { nodes { ${songFields} } } }`)} }),
      });
      const { nodes } = (await answer.json()).data.songs;
      const entries = ${JSON.stringify(titles)}.map((title, at) => ({
        key: 'entry ' + at,
        song: nodes.find((song) => song.title === title),
      }));
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open('tonearm-queue');
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
      const change = database.transaction('queue', 'readwrite');
      change.objectStore('queue').put({ entries, place: 0, ordered: null, context: null }, 'queue');
      await new Promise((resolve) => { change.oncomplete = resolve; });
    })()`);
    await page.reload();
    await page.getByRole('heading', { name: titles[0] ?? '' }).waitFor({ state: 'attached' });
    return page;
  }

  /** A tab in which somebody is signed in, at a path. */
  async signedIn(person: { email: string; password: string }, at = '/playing'): Promise<Page> {
    const page = await this.otherTab('/sign-in');
    await page.getByLabel('E-mail').waitFor();
    await signIn(page, person);
    await page.goto(`${this.#url}${at}`);
    return page;
  }

  /** One more tab of the same browser. */
  async otherTab(at = '/playing'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.#url}${at}`);
    return page;
  }
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  const body = {
    query: 'mutation ($input: LoginInput!) { login(input: $input) { user { id } } }',
    variables: { input: { email, password, cookie: true } },
  };
  const { data } = await page.evaluate<{ data: { login: { user: unknown } } }>(
    `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(
      JSON.stringify(body),
    )} }).then((answer) => answer.json())`,
  );
  expect(data.login.user).toBeTruthy();
}

/** Holds the requests of an operation, or the answers that the server has given to them.
 * @returns when the first one has come, and what lets all go. */
export async function hold(
  context: BrowserContext,
  operation: string,
  what: 'request' | 'answer' = 'request',
) {
  const { promise: come, resolve: came } = Promise.withResolvers<void>();
  const { promise: over, resolve } = Promise.withResolvers<void>();
  let released = false;
  await context.route('**/graphql', async (route) => {
    if (released || !route.request().postData()?.includes(operation)) return route.fallback();
    const response = what === 'answer' ? await route.fetch() : undefined;
    came();
    await over;
    if (response) await route.fulfill({ response });
    else await route.continue();
  });
  const release = () => {
    released = true;
    resolve();
  };
  return { come, release };
}

/** Signs in by the form. */
export async function fillSignIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

/** The bar at the bottom. */
export function bar(page: Page) {
  return page.getByRole('region', { name: 'Player', exact: true });
}

export function press(page: Page, name: string): Promise<void> {
  return bar(page).getByRole('button', { name, exact: true }).click();
}

/** The title in the bar. */
export function playing(page: Page): Promise<string | null> {
  return bar(page).locator('.song-label-title').textContent();
}

/** Seconds, as the bar shows them. */
export async function position(page: Page): Promise<number> {
  return Number(await bar(page).getByRole('slider', { name: 'Position' }).inputValue());
}

/** Drags the knob to a place. */
export async function seek(page: Page, seconds: number): Promise<void> {
  const slider = bar(page).getByRole('slider', { name: 'Position' });
  await slider.fill(String(seconds));
  await slider.press('Shift');
}

/** Titles in the queue that the server keeps. */
export async function queued(editor: Editor, userId: string): Promise<string[]> {
  const rows = await editor.rows<{ title: string }>(`select song.title from play_queue_item
    join song on song.id = play_queue_item.song_id
    join play_queue on play_queue.id = play_queue_item.queue_id where play_queue.user_id = '${userId}'
    order by play_queue_item.position`);
  return rows.map(({ title }) => title);
}
