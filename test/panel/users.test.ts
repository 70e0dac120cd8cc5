import { beforeAll, describe, expect, test } from 'vitest';
import { whoAmI } from '../accounts/sessions/operations.ts';
import { another, given, newPerson, type Person, standing } from '../accounts/sessions/people.ts';
import { addUsers } from '../accounts/users/population.ts';
import { create, ownPlaylists } from '../library/library.operations.ts';
import { makeCover } from '../support/audio-files.ts';
import { hasBrowser } from '../support/browser.ts';
import { findingsOn } from './page-audit.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

const roleOf = async ({ accessToken }: Person) => {
  const { data } = await visitor.editor.app.from({ token: accessToken }).query(whoAmI);
  return data?.me?.role;
};

const pathOf = ({ id }: Person) => `/users/${id}/show`;

describe.runIf(hasBrowser)('users in the panel:', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
    // The last administrator is to be the one in the panel.
    await visitor.editor.rows(`update account set role = 'USER' where id = '${visitor.editor.id}'`);
  });

  test('giving and taking a role applies to the very next request', async () => {
    const person = await newPerson(visitor.editor.app);
    const { page, faults } = await visitor.signedIn('/users');
    await page.getByPlaceholder('Name or e-mail').fill(person.email);
    // Its row may be there before the list is narrowed, which would lead back to the list.
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await page.getByRole('row').filter({ hasText: person.email }).getByRole('link').click();
    const dialog = page.getByRole('dialog');
    for (const [action, role] of [
      ['Make administrator', 'ADMIN'],
      ['Make plain user', 'USER'],
    ] as const) {
      await page.getByRole('button', { name: action }).click();
      await dialog.getByRole('button', { name: action }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await roleOf(person)).toBe(role);
    }
    expect(faults).toEqual([]);
  });

  test('the last administrator cannot be demoted, and is told why', async () => {
    const { page } = await visitor.signedIn(pathOf(visitor.administrator));
    await page.getByRole('button', { name: 'Make plain user' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This is your own account').waitFor();
    await dialog.getByRole('button', { name: 'Make plain user' }).click();
    await dialog.getByText('The last administrator has to stay one').waitFor();
    expect(await roleOf(visitor.administrator)).toBe('ADMIN');
  });

  test('an account is deleted with its sessions after its name is typed', async () => {
    const { app } = visitor.editor;
    const person = await newPerson(app);
    const { page, faults } = await visitor.signedIn(pathOf(person));
    await page.getByRole('button', { name: 'Delete…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('playlists').waitFor();
    await dialog.getByText('conversations, on both sides').waitFor();
    const forGood = dialog.getByRole('button', { name: 'Delete for good' });
    await dialog.getByLabel('Name').fill('Somebody else');
    expect(await forGood.isDisabled()).toBe(true);
    await dialog.getByLabel('Name').fill('Somebody');
    await page.keyboard.press('Enter');
    await page.getByText('Somebody was deleted').waitFor();
    expect(await standing(app, person.accessToken)).toBe('REVOKED');
    expect(await visitor.editor.count(`account where id = '${person.id}'`)).toBe(0);
    expect(faults).toEqual([]);
  });

  test('administrators sign out their own other devices, one by one', async () => {
    const { app } = visitor.editor;
    const device = await another(app, visitor.administrator, { headers: { 'user-agent': 'Kitchen radio' } });
    const { page, faults } = await visitor.signedIn(pathOf(visitor.administrator));
    await page.getByRole('button', { name: 'Sign out Kitchen radio' }).click();
    await page.getByText('The device is signed out').waitFor();
    expect(await standing(app, device.accessToken)).toBe('REVOKED');
    expect(await standing(app, visitor.administrator.accessToken)).toBe('IN');
    expect(faults).toEqual([]);
  });

  test('a user is suspended with a reason, kept out, and let in again', async () => {
    const { app } = visitor.editor;
    const person = await newPerson(app);
    const { page, faults } = await visitor.signedIn(pathOf(person));
    await page.getByRole('button', { name: 'Suspend…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Wrote the same to everybody');
    expect(await findingsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await page.getByText(/^Suspended until/).waitFor();
    await page.getByText('Wrote the same to everybody').waitFor();
    expect(await standing(app, person.accessToken)).toBe('REVOKED');
    await page.getByRole('button', { name: 'End the suspension' }).click();
    await page.getByRole('button', { name: 'Suspend…' }).waitFor();
    await expect.poll(() => page.getByText(/^Suspended/).count()).toBe(0);
    await another(app, person);
    expect(faults).toEqual([]);
  });

  test('a public playlist is deleted, and private ones are not shown', async () => {
    const { app } = visitor.editor;
    const person = await newPerson(app);
    const listener = app.from({ token: person.accessToken });
    for (const [name, shown] of [
      ['Rude Words', true],
      ['Nobody’s Business', false],
    ] as const)
      await listener.query(create, { input: { name, public: shown, description: 'Ruder words' } });
    const { page, faults } = await visitor.signedIn(pathOf(person));
    await page.getByText('Ruder words').waitFor();
    await page.getByRole('button', { name: 'Delete Rude Words' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('None.').waitFor();
    const { data } = await listener.query(ownPlaylists, { first: 10 });
    expect(data?.playlists?.nodes.map(({ name }) => name)).toEqual(['Nobody’s Business']);
    expect(faults).toEqual([]);
  });

  test('administrators change their own name, picture and password', async () => {
    const { app } = visitor.editor;
    const person = await newPerson(app);
    await visitor.editor.rows(`update account set role = 'ADMIN' where id = '${person.id}'`);
    const { page, faults } = await visitor.tab();
    await visitor.open(page);
    await visitor.signIn(page, person);
    await page.getByRole('button', { name: 'Profile' }).click();
    await page.getByRole('menuitem', { name: 'Your profile' }).click();
    const name = page.getByLabel(/^Name/);
    await name.fill('Nora Newname');
    await page
      .getByLabel('Picture', { exact: true })
      .setInputFiles({ name: 'teal.png', mimeType: 'image/png', buffer: await makeCover('teal') });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Profile of Nora Newname' }).waitFor();
    await page.getByRole('button', { name: 'Remove picture' }).waitFor();

    await page.getByLabel('Present password').fill('not the right one');
    await page.getByLabel('New password').fill('a much longer password 7');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect.poll(() => page.getByLabel('Present password').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Present password').fill(person.password);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('Your password is changed').waitFor();
    await another(app, { ...person, password: 'a much longer password 7' });
    expect(await standing(app, person.accessToken)).toBe('REVOKED');
    expect(faults).toEqual([]);
  });

  test('the list is paged, and can be filtered to administrators', async () => {
    const zoes = Array.from({ length: 30 }, (_, index) => ({
      fullName: `Zoe ${String(index + 1).padStart(2, '0')}`,
      email: `${index}@zoe.example.org`,
    }));
    await addUsers(visitor.editor.app, zoes);
    const { page, faults } = await visitor.signedIn('/users');
    await page.getByPlaceholder('Name or e-mail').fill('zoe.example');
    await page.getByText('Zoe 25').waitFor();
    await expect.poll(() => page.getByText('Zoe 26').count()).toBe(0);
    await page.getByRole('button', { name: 'Go to next page' }).click();
    await page.getByText('Zoe 30').waitFor();
    await page.getByPlaceholder('Name or e-mail').fill('');
    await page.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Administrators' }).click();
    await page.getByText(given(visitor.administrator).email).waitFor();
    await expect.poll(() => page.getByText(/^Zoe/).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
