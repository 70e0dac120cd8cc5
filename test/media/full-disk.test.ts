import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { importFolder } from '../../src/importing/folder-import.service.ts';
import { given, newPerson } from '../accounts/sessions/people.ts';
import { addAlbum } from '../catalog/admin/editing.operations.ts';
import { Editor, faults } from '../catalog/admin/editor.ts';
import { graphql } from '../generated/gql.ts';
import { makeTone } from '../support/audio-files.ts';
import { send } from '../support/http.ts';
import { smallDisk } from '../support/small-disk.ts';
import { filesIn } from '../support/store.ts';
import { fileOf, upload } from '../support/upload.ts';
import { photograph } from './stored-files.ts';

const showPicture = graphql(`
  mutation ShowPictureOnFullDisk($input: UpdateProfileInput!) {
    updateProfile(input: $input) { user { fullName image { url } } errors { code field } }
  }
`);

// Without root no disk can be made that is full: then none of this is tested.
const disk = await smallDisk(4_000_000);

describe.skipIf(!disk)('when the disk of the media store is full', async () => {
  const { folder, fill, free } = disk ?? { folder: tmpdir(), fill: async () => {}, free: async () => {} };
  const editor = await Editor.start({
    environment: {
      ...(disk && { MEDIA_DIR: path.join(folder, 'media') }),
      AUDIO_MAX_BYTES: '1000000',
      PICTURE_MAX_BYTES: '1000000',
    },
  });
  const ready = async () => JSON.parse((await send(`${editor.url}/ready`)).body.toString());
  const picture = async (name: string) => fileOf(await photograph({ width: 600, height: 400 }), name);
  afterEach(free);

  test('an upload answers STORAGE_FULL, /ready reports it, and both end when there is room', async () => {
    const song = await editor.created();
    expect(await ready()).toEqual({ status: 'ready' });
    // What a request received is removed after its answer.
    await expect.poll(() => filesIn(editor.app.store.stagingFolder)).toEqual([]);
    await fill();
    const before = await filesIn(folder);
    const { song: none, errors } = await editor.create();
    expect([none, faults({ errors })]).toEqual([null, ['STORAGE_FULL input.audio']]);
    expect(faults(await editor.edit({ id: song.id, audio: editor.audio() }))).toEqual([
      'STORAGE_FULL input.audio',
    ]);
    expect((await send(`${editor.url}/ready`)).status).toBe(200);
    expect(await ready()).toEqual({ status: 'ready', degraded: ['storage'] });
    await expect.poll(() => filesIn(folder)).toEqual(before);
    expect(editor.app.log.filter(({ msg }) => msg === 'The media store is full')).not.toEqual([]);
    expect(await editor.count('song')).toBe(1);

    await free();
    await editor.created();
    expect(await ready()).toEqual({ status: 'ready' });
  });

  test('pictures of albums and profiles answer STORAGE_FULL as well', async () => {
    const person = await newPerson(editor.app);
    await fill();
    const input = { title: 'T', artist: 'A', releaseYear: 2000, image: await picture('a.jpeg') };
    const album = await editor.upload(addAlbum, { input });
    expect(faults(given(album.data).createAlbum)).toEqual(['STORAGE_FULL input.image']);
    const mine = { input: { fullName: 'New name', image: await picture('me.jpeg') } };
    const profile = await upload(editor.url, showPicture, mine, { token: person.accessToken });
    expect(faults(given(profile.data).updateProfile)).toEqual(['STORAGE_FULL input.image']);
    expect(await editor.rows(`select full_name from account where id = '${person.id}'`)).toEqual([
      { full_name: 'Somebody' },
    ]);
  });

  test('pictures are served in every width, though no rendition can be stored', async () => {
    const input = { title: 'T', artist: 'A', releaseYear: 2000, image: await picture('a.jpeg') };
    const { data } = await editor.upload(addAlbum, { input });
    expect(given(data).createAlbum.errors).toEqual([]);
    const key = (await editor.stored()).find((file) => /^images\/.*[0-9a-f]{64}\.webp$/.test(file)) ?? '';
    await fill();
    const small = `${editor.url}/media/${key.replace('.webp', '-64.webp')}`;
    const unstored = await send(small);
    expect([unstored.status, unstored.headers['content-type']]).toEqual([200, 'image/webp']);
    await free();
    const stored = await send(small);
    expect(stored.body.equals(unstored.body)).toBe(true);
    expect(await editor.stored()).toContain(key.replace('.webp', '-64.webp'));
  });

  test('an import ends with the reason, and continues when there is room', async () => {
    const music = path.join(editor.app.config.dataDir, 'music');
    const file = await makeTone(path.join(music, 'x.mp3'), { seconds: 30 });
    expect((await readFile(file)).length).toBeGreaterThan(100_000);
    const services = { em: editor.app.orm.em, store: editor.app.store, limits: editor.app.config.media };
    await fill();
    const halted = await importFolder(music, services);
    expect(halted).toMatchObject({
      added: 0,
      failed: 0,
      halted: expect.stringContaining('media store is full'),
    });
    await free();
    expect(await importFolder(music, services)).toMatchObject({ added: 1, halted: null });
  });
});
