import { beforeAll, describe, expect, test } from 'vitest';
import { type Talker, threeTalkers } from '../messages/talkers.ts';
import { hasBrowser } from '../support/browser.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;
let people: Record<'ada' | 'bob' | 'cleo', Talker>;

describe.runIf(hasBrowser)('messages in the panel:', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
    people = await threeTalkers(visitor.editor.app);
  });

  test('a message is found by its words, read to its end, and deleted on both sides', async () => {
    const { ada, bob } = people;
    await bob.tell(ada, 'Good morning');
    await ada.tell(bob, `Buy these pills${'!'.repeat(400)} Now.`);
    const { page, faults } = await visitor.signedIn('/messages');
    await page.getByText('Good morning').waitFor();
    await page.getByPlaceholder('Words of the message').fill('pills');
    await page.getByText('Good morning').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByText(/Now\.$/).waitFor();
    await page.getByRole('row').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByText('on both sides').waitFor();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page
      .getByText(/^Buy these pills/)
      .first()
      .waitFor({ state: 'detached' });
    expect([await ada.reads(bob), await bob.reads(ada)]).toEqual([['Good morning'], ['Good morning']]);
    expect(faults).toEqual([]);
  });

  test('messages of one person are found by name, and several are deleted at once', async () => {
    const { ada, bob, cleo } = people;
    await cleo.tell(ada, 'First of Cleo');
    await cleo.tell(bob, 'Second of Cleo');
    const { page, faults } = await visitor.signedIn('/messages');
    await page.getByText('Good morning').waitFor();
    await page.getByRole('combobox', { name: 'Sent or received by' }).fill('Talker 2');
    await page.getByRole('option', { name: /^Talker 2/ }).click();
    await page.getByText('Good morning').waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    await page.locator('[data-test=bulk-actions-toolbar]').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByText('Delete 2 messages?').waitFor();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Second of Cleo').waitFor({ state: 'detached' });
    expect(await cleo.reads()).toEqual([]);
    expect(await ada.reads(bob)).toEqual(['Good morning']);
    expect(faults).toEqual([]);
  });

  test('a range of days excludes older messages', async () => {
    const { ada, bob } = people;
    const old = await ada.tell(bob, 'Long ago');
    await ada.tell(bob, 'Only now');
    await visitor.editor.rows(`update message set created_at = '2020-05-05T12:00Z' where id = '${old}'`);
    const { page, faults } = await visitor.signedIn('/messages', { timezoneId: 'UTC' });
    await page.getByText('Only now').waitFor();
    await page.getByLabel('Until, with this day').fill('2020-05-06');
    await page.getByText('Only now').waitFor({ state: 'detached' });
    await page.getByText('Long ago').waitFor();
    await page.getByLabel('From').fill('2020-05-06');
    await page.getByText('Long ago').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });
});
