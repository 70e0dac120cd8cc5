import { randomBytes } from 'node:crypto';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepAudio, recordAudio, sha256Of } from '../../../src/media/media.service.ts';
import {
  cleanUpMedia,
  removeUnrecordedFiles,
  removeUnusedRows,
} from '../../../src/media/media-clean-up.service.ts';
import { imageKey, renditionKey } from '../../../src/media/media-formats.model.ts';
import { stageFile } from '../../../src/media/staged-file.service.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { photograph, readStored, storeBytes, storePicture } from '../stored-files.ts';
import { addSong, addSongWithAudio, metadata, recordedKeys, storedKeys } from './songs-with-files.ts';
import { everyApp } from './stores.ts';

const hour = 60 * 60 * 1000;

describe.each(await everyApp())('the clean-up on %s', (_driver, app) => {
  const { orm, store } = app;
  /** As it would be after so many hours. */
  const cleanUp = (hours: number) => cleanUpMedia(orm, store, { now: Date.now() + hours * hour });
  const stage = () => stageFile(store.stagingFolder, randomBytes(1000));
  const nothingLeft = async (...except: string[]) =>
    expect([await storedKeys(app), await recordedKeys(app)]).toEqual([except, except]);

  test('removes unrecorded files after an hour, and recorded unused ones after a day', async () => {
    const { key: loose } = await storeBytes(store);
    const { key: unused } = await storePicture(orm.em, store, await photograph({ width: 20, height: 20 }));
    await store.put(renditionKey(unused, 64), Buffer.from('scaled'));
    // One of a width that was offered once, as well.
    for (const width of [64, 300]) {
      await store.put(renditionKey(imageKey(sha256Of(randomBytes(9))), width), Buffer.from('scaled'));
    }
    const { audio } = await addSongWithAudio(app, randomBytes(1000));

    expect(await cleanUp(0.9)).toEqual({ unused: 0, unrecorded: 0, staged: 0 });
    expect(await storedKeys(app)).toContain(loose);
    expect(await cleanUp(1.1)).toEqual({ unused: 0, unrecorded: 3, staged: 0 });
    expect(await storedKeys(app)).toEqual([audio.key, unused, renditionKey(unused, 64)].toSorted());
    expect(await cleanUp(23.9)).toEqual({ unused: 0, unrecorded: 0, staged: 0 });
    expect(await cleanUp(24.1)).toEqual({ unused: 1, unrecorded: 0, staged: 0 });
    await nothingLeft(audio.key);
    expect(await cleanUp(1e5)).toEqual({ unused: 0, unrecorded: 0, staged: 0 });
    await nothingLeft(audio.key);
    await orm.em.getConnection().execute('delete from song');
    await cleanUp(1e5);
    await nothingLeft();
  });

  test('keeps what is being recorded, and counts recording again as new', async () => {
    const [fresh, known] = [await stage(), await stage()];
    const kept = await Promise.all([fresh, known].map((staged) => keepAudio(store, staged, metadata)));
    const [first, second] = kept as [(typeof kept)[0], (typeof kept)[0]];
    await transaction(orm.em, (transaction) => recordAudio(transaction, store, second));
    await transaction(orm.em, async (transaction) => {
      const { em } = transaction;
      await addSong(transaction, store, first);
      await addSong(transaction, store, second);
      await em.flush();
      expect(await cleanUp(1e5)).toEqual({ unused: 0, unrecorded: 0, staged: 2 });
    });
    await nothingLeft(...kept.map(({ key }) => key).sort());
    await orm.em.getConnection().execute('delete from song');
    await cleanUp(1e5);
    await nothingLeft();
  });

  test('does no harm between keeping and recording: a removed file is stored again', async () => {
    const staged = await stage();
    const kept = await keepAudio(store, staged, metadata);
    await store.delete(kept.key);
    await transaction(orm.em, (transaction) => addSong(transaction, store, kept));
    expect(sha256Of(await readStored(store, kept.key))).toBe(staged.sha256);
    await staged.discard();
    await orm.em.getConnection().execute('delete from song');
    await cleanUp(1e5);
  });

  /** As if everything were old, but for what is on its way in. */
  const cleanAll = async () => {
    await removeUnusedRows(orm, store, new Date(Date.now() + 24 * hour));
    await removeUnrecordedFiles(orm, store, Date.now() + 24 * hour);
  };

  test('does not conflict with the addition of songs with the same audio', async () => {
    const bytes = randomBytes(1000);
    for (let round = 0; round < 5; round += 1) {
      const songs = Array.from({ length: 5 }, () => addSongWithAudio(app, bytes));
      const cleaning = Array.from({ length: 5 }, cleanAll);
      const added = await Promise.all(songs);
      await Promise.all(cleaning);
      await nothingLeft(added[0]?.audio.key ?? '');
      await orm.em.getConnection().execute('delete from song');
      await cleanUp(1e5);
      await nothingLeft();
    }
  });

  test('removes everything that a process leaves when it ends after any step', async () => {
    const stopped = new Error('the process ended');
    const run = async (steps: number) => {
      let left = steps;
      const step = () => {
        left -= 1;
        if (left < 0) throw stopped;
      };
      const staged = await stage();
      step();
      const kept = await keepAudio(store, staged, metadata);
      step();
      const song = await transaction(orm.em, async (transaction) => {
        const { em } = transaction;
        const added = await addSong(transaction, store, kept);
        step();
        await em.flush();
        step();
        return added;
      });
      await orm.em.getConnection().execute('delete from song where id = ?', [song.id]);
      step();
      await orm.em.getConnection().execute('delete from audio_file where key = ?', [kept.key]);
      step();
    };
    for (let steps = 0; steps < 6; steps += 1) {
      await expect(run(steps)).rejects.toThrow(stopped);
      const [stored, recorded] = [await storedKeys(app), await recordedKeys(app)];
      expect(recorded.filter((key) => !stored.includes(key))).toEqual([]);
      await cleanUp(1e5);
      await nothingLeft();
      expect(await readdir(store.stagingFolder)).toEqual([]);
    }
  });

  test('removes staged files after a day', async () => {
    const [old, young] = [path.join(store.stagingFolder, 'old'), path.join(store.stagingFolder, 'young')];
    for (const file of [old, young]) await writeFile(file, 'half a file');
    await utimes(old, new Date(), new Date(Date.now() - 25 * hour));
    expect(await cleanUp(0)).toEqual({ unused: 0, unrecorded: 0, staged: 1 });
    expect(await readdir(store.stagingFolder)).toEqual(['young']);
    expect(await cleanUp(25)).toMatchObject({ staged: 1 });
  });

  test("keeps files that are not the store's own", async () => {
    await store.put('read.me', Buffer.from('somebody else’s'));
    expect(await cleanUp(1e5)).toEqual({ unused: 0, unrecorded: 0, staged: 0 });
    expect(await storedKeys(app)).toEqual(['read.me']);
    await store.delete('read.me');
  });

  test('protects files referred to by a table that was added later', async () => {
    const { key } = await storePicture(orm.em, store, await photograph({ width: 22, height: 22 }));
    const sql = orm.em.getConnection();
    await sql.execute('create schema if not exists other');
    await sql.execute('create table other."Shelf" (id int, "Picture" text references image (key))');
    await sql.execute('insert into other."Shelf" values (1, ?)', [key]);
    expect(await cleanUp(1e5)).toMatchObject({ unused: 0 });
    await sql.execute('drop schema other cascade');
    expect(await cleanUp(1e5)).toMatchObject({ unused: 1 });
  });
});
