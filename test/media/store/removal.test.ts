import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Song } from '../../../src/catalog/songs/song.entity.ts';
import { releaseMedia } from '../../../src/media/media.service.ts';
import { renditionKey } from '../../../src/media/media-formats.model.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { photograph, storePicture } from '../stored-files.ts';
import { addSongWithAudio, recordedKeys, storedKeys } from './songs-with-files.ts';
import { everyApp } from './stores.ts';

describe.each(await everyApp({ jobs: true }))('the removal of files on %s', (_driver, app) => {
  /** As a mutation would. */
  const deleteSong = ({ id, audio }: Song) =>
    transaction(app.orm.em, async (transaction) => {
      const { em } = transaction;
      await em.nativeDelete(Song, id);
      await releaseMedia(transaction, [audio.key, null]);
    });
  const jobs = async () => {
    const rows = await app.orm.em.getConnection().execute('select from graphile_worker._private_jobs');
    return rows.length;
  };
  const jobsDone = () => expect.poll(jobs).toBe(0);

  test('removes a file shared by two songs with the last of them', async () => {
    const bytes = randomBytes(1000);
    const first = await addSongWithAudio(app, bytes);
    const second = await addSongWithAudio(app, bytes);
    const { key } = first.audio;
    expect(second.audio.key).toBe(key);
    expect(await storedKeys(app)).toEqual([key]);
    await deleteSong(first);
    await jobsDone();
    expect([await storedKeys(app), await recordedKeys(app)]).toEqual([[key], [key]]);
    await deleteSong(second);
    await jobsDone();
    expect([await storedKeys(app), await recordedKeys(app)]).toEqual([[], []]);
  });

  test('keeps a file if the change is rolled back', async () => {
    const song = await addSongWithAudio(app, randomBytes(1000));
    await expect(
      transaction(app.orm.em, async (transaction) => {
        const { em } = transaction;
        await em.nativeDelete(Song, song.id);
        await releaseMedia(transaction, [song.audio.key]);
        throw new Error('changed its mind');
      }),
    ).rejects.toThrow('changed its mind');
    await jobsDone();
    expect(await storedKeys(app)).toEqual([song.audio.key]);
    await deleteSong(song);
    await jobsDone();
  });

  test('includes a clean-up at the start, and every hour', async () => {
    await jobsDone();
    // A second one if the hour has come meanwhile.
    expect([1, 2]).toContain(app.log.filter(({ msg }) => msg === 'Cleaned up media').length);
    const known = await app.orm.em
      .getConnection()
      .execute('select identifier from graphile_worker._private_known_crontabs');
    expect(known).toContainEqual({ identifier: 'media:clean_up' });
  });

  test('removes a picture with its renditions, unless it is shown elsewhere', async () => {
    const { key } = await storePicture(app.orm.em, app.store, await photograph({ width: 300, height: 200 }));
    await app.store.put(renditionKey(key, 64), Buffer.from('scaled'));
    const make = catalogFactory(app.orm);
    const artist = make.artist();
    await make.save();
    const show = (shown: string | null) =>
      app.orm.em.getConnection().execute('update artist set image_key = ? where id = ?', [shown, artist.id]);
    const release = () => transaction(app.orm.em, (transaction) => releaseMedia(transaction, [key]));
    await show(key);
    await release();
    await jobsDone();
    expect(await storedKeys(app)).toEqual([renditionKey(key, 64), key].toSorted());
    await show(null);
    await release();
    await jobsDone();
    expect([await storedKeys(app), await recordedKeys(app)]).toEqual([[], []]);
  });
});
