import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOn } from '../panel/page-audit.ts';
import { PanelVisitor } from '../panel/panel-visitor.ts';
import { hasBrowser } from '../support/browser.ts';

let visitor: PanelVisitor;

describe.runIf(hasBrowser)('the explorer', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start({ NODE_ENV: 'development' });
    await visitor.editor.created({ title: 'Found at Once' });
  });

  test('opens with a query that works, and asks nobody but this server', async () => {
    const { page, faults, asked } = await explorer();
    await run(page);
    await answer(page, 'Found at Once');
    // The types are those of the schema, for completion and documentation.
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('Root Types').waitFor();
    expect([...new Set(asked.map((url) => new URL(url).origin))]).toEqual([visitor.editor.url]);
    expect(faults).toEqual([]);
  });

  test('signs in by a button, sends files, and shows events', async () => {
    const { page, faults } = await explorer();
    await signIn(page);
    await tab(page, 'AddSong');
    await page.getByLabel('Operation Editor').getByText('createSong').waitFor();
    const buffer = visitor.editor.mp3({ TIT2: 'Sent by Hand', TPE1: 'The Explorers' });
    await page.getByRole('button', { name: 'Show Files' }).click();
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'explored.mp3', mimeType: 'audio/mpeg', buffer });
    await page.getByRole('button', { name: 'Attach' }).click();
    await page.getByRole('button', { name: 'Remove audio' }).waitFor();
    await run(page);
    await answer(page, 'Sent by Hand');

    await tab(page, 'WhoIsOnline');
    await page.getByLabel('Operation Editor').getByText('presenceChanged').waitFor();
    await run(page);
    await answer(page, 'presenceChanged');
    await page.getByRole('button', { name: 'Stop query' }).click();
    expect(faults).toEqual([]);
  });

  test('sends the headers of its editor', async () => {
    const { page } = await explorer();
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.getByLabel('Headers', { exact: true }).getByRole('textbox').last().focus();
    await page.keyboard.insertText('{ "x-by-hand": "from the explorer" }');
    await page.getByLabel('Headers', { exact: true }).getByText('x-by-hand').waitFor();
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await run(page);
    expect((await sent).headers()['x-by-hand']).toBe('from the explorer');
  });

  test('opens without the published schema, if that is lost on its way', async () => {
    const { page } = await visitor.tab();
    await page.route('**/schema.json', (route) => route.abort());
    await page.goto(`${visitor.editor.url}/graphql`);
    await page.getByLabel('Operation Editor').getByText('totalCount').waitFor();
    await run(page);
    await answer(page, 'Found at Once');
  });

  test('a wrong password is told', async () => {
    const { page } = await explorer();
    await signIn(page, 'not the password');
    await page
      .getByRole('alert')
      .getByText(/password/i)
      .waitFor();
    // The rest is GraphiQL's own.
    expect((await findingsOn(page)).filter((finding) => /alert|label|input|sandbox/.test(finding))).toEqual(
      [],
    );
  });
});

async function explorer(): Promise<{ page: Page; faults: string[]; asked: string[] }> {
  const { page, faults } = await visitor.tab();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`${visitor.editor.url}/graphql`);
  await page.getByLabel('Operation Editor').getByText('totalCount').waitFor();
  return { page, faults, asked };
}

async function tab(page: Page, name: string): Promise<void> {
  // By the keyboard, since a tab that is still moving to its place takes a click for the beginning of a drag.
  await page.getByRole('tab', { name }).getByRole('button', { name }).press('Enter');
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Execute query' }).click();
}

async function answer(page: Page, text: string): Promise<void> {
  await page.getByLabel('Result Window').getByText(text).first().waitFor();
}

async function signIn(page: Page, password = visitor.administrator.password): Promise<void> {
  await page.getByRole('button', { name: 'Show Account' }).click();
  await page.getByLabel('E-mail').fill(visitor.administrator.email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  if (password === visitor.administrator.password) await page.getByText('Signed in as').waitFor();
}
