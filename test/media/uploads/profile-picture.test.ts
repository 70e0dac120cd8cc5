import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../../src/persistence/database.service.ts';
import { given, newAdministrator, newPerson, type Person } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/index.ts';
import { testApp } from '../../support/app.ts';
import { listen } from '../../support/http.ts';
import { fileOf, upload } from '../../support/upload.ts';
import { photograph } from '../stored-files.ts';

const app = await testApp({ jobs: true });
const url = await listen(app);
let person: Person;
beforeEach(async () => {
  person = await newPerson(app);
});

const showPicture = graphql(`
  mutation ShowPicture($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      user { fullName image { url small: url(width: 64) width height blurhash } }
      errors { code field message }
    }
  }
`);

const picture = async (width: number, height: number, orientation?: number) =>
  fileOf(await photograph({ width, height, ...(orientation && { orientation }) }), 'me.jpeg', 'image/jpeg');

const show = async (input: { fullName?: string; image?: File | null }) =>
  given((await upload(url, showPicture, { input }, { token: person.accessToken })).data).updateProfile;

async function keysOf(userId: string): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select image_key as key from profile_picture where user_id = ${userId}`.execute(
    database(app.orm.em.fork()),
  );
  return rows.map(({ key }) => key);
}

const inStore = (key: string) => readFile(path.join(app.store.folder, key)).catch(() => null);

test('a profile picture is shown upright, without metadata, with a placeholder', async () => {
  const { user, errors } = await show({ image: await picture(300, 200, 6), fullName: 'With a face' });
  expect(errors).toEqual([]);
  expect(user).toMatchObject({ fullName: 'With a face', image: { width: 200, height: 300 } });
  expect(user?.image?.blurhash).toMatch(/^[\w#$%*+,.:;=?@[\]^{|}~-]{20,40}$/);
  const small = await fetch(given(user?.image).small);
  expect(await sharp(await small.arrayBuffer()).metadata()).toMatchObject({ format: 'webp', width: 64 });
  const [key = ''] = await keysOf(person.id);
  expect((await sharp((await inStore(key)) ?? undefined).metadata()).exif).toBeUndefined();
});

test('the first frame of an animated GIF is shown', async () => {
  const frames = Buffer.concat([Buffer.alloc(30 * 20 * 3, 200), Buffer.alloc(30 * 20 * 3, 10)]);
  const gif = await sharp(frames, { raw: { width: 30, height: 40, channels: 3, pageHeight: 20 } })
    .gif({ delay: [100, 100] })
    .toBuffer();
  expect((await sharp(gif).metadata()).pages).toBe(2);
  const { user } = await show({ image: fileOf(gif, 'me.gif', 'image/gif') });
  expect(user?.image).toMatchObject({ width: 30, height: 20 });
  const [key = ''] = await keysOf(person.id);
  const stats = await sharp((await inStore(key)) ?? undefined).stats();
  expect(stats.channels[0]?.mean).toBeGreaterThan(150);
});

test('a profile picture stays if omitted, null removes it, and its unused file is removed', async () => {
  await show({ image: await picture(60, 40) });
  const [first = ''] = await keysOf(person.id);
  expect((await show({ fullName: 'Still there' })).user?.image).not.toBeNull();
  await show({ image: await picture(40, 60) });
  const [second = ''] = await keysOf(person.id);
  expect(second).not.toBe(first);
  await expect.poll(() => inStore(first)).toBeNull();
  expect(await inStore(second)).not.toBeNull();
  expect((await show({ image: null })).user?.image).toBeNull();
  await expect.poll(() => inStore(second)).toBeNull();
});

test('faults of name and picture are reported together, and nothing changes', async () => {
  const image = fileOf('<svg xmlns="http://www.w3.org/2000/svg"/>', 'me.png', 'image/png');
  const { user, errors } = await show({ fullName: ' ', image });
  expect(user).toBeNull();
  expect(errors).toMatchObject([
    { code: 'INVALID', field: ['input', 'fullName'] },
    { code: 'UNSUPPORTED_MEDIA', field: ['input', 'image'] },
  ]);
  expect(await keysOf(person.id)).toEqual([]);
});

test('a good picture next to an invalid name is not stored', async () => {
  const keys = async () => {
    const rows = await app.orm.em.fork().getConnection().execute<{ key: string }[]>('select key from image');
    return rows.map(({ key }) => key);
  };
  const before = await keys();
  const { errors } = await show({ fullName: '', image: await picture(90, 30) });
  expect(errors).toMatchObject([{ field: ['input', 'fullName'] }]);
  // Jobs may still remove what the tests before it showed.
  expect((await keys()).filter((key) => !before.includes(key))).toEqual([]);
});

test('a profile picture is deleted with its account', async () => {
  await show({ image: await picture(50, 20) });
  const [key = ''] = await keysOf(person.id);
  const admin = app.from({ token: (await newAdministrator(app)).accessToken });
  const { errors } = await admin.query('mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }', {
    id: person.id,
  });
  expect(errors).toBeUndefined();
  await expect.poll(() => inStore(key)).toBeNull();
});

test('a picture that another user shows as well stays', async () => {
  const image = await picture(70, 20);
  await show({ image });
  const [key = ''] = await keysOf(person.id);
  person = await newPerson(app);
  await show({ image });
  expect(await keysOf(person.id)).toEqual([key]);
  await show({ image: null });
  const before = await inStore(key);
  await expect
    .poll(async () => {
      const { rows } = await sql`select from graphile_worker.jobs`.execute(database(app.orm.em.fork()));
      return rows.length;
    })
    .toBe(0);
  expect(await inStore(key)).toEqual(before);
});
