import { describe, expect, test } from 'vitest';
import { cleanUpMedia } from '../../../src/media/media-clean-up.service.ts';
import { removeUnused } from '../../../src/media/media-removal.writes.ts';
import { claimStore } from '../../../src/media/store-ownership.service.ts';
import { testDatabase } from '../../support/database.ts';
import { storeBytes } from '../stored-files.ts';
import { addSongWithAudio, storedKeys } from './songs-with-files.ts';
import { everyStore } from './stores.ts';

const first = await testDatabase();
const other = await testDatabase();
await other.em.getConnection().execute('update database_identity set id = gen_random_uuid()');
const distantFuture = { now: Date.now() + 1e12 };

describe.each(await everyStore())('the store on %s', (_driver, store) => {
  test('belongs to the first database, and no other removes its files', async () => {
    expect(await claimStore(first, store)).toBe(true);
    const { audio } = await addSongWithAudio({ orm: first, store }, Buffer.from('a song'));
    const { key: loose } = await storeBytes(store);

    expect(await claimStore(other, store)).toBe(false);
    expect(await cleanUpMedia(other, store, distantFuture)).toMatchObject({ unrecorded: 0 });
    expect(await removeUnused(other, store, audio.key)).toBe(false);
    expect(await storedKeys({ orm: other, store })).toEqual([audio.key, loose].toSorted());

    expect(await cleanUpMedia(first, store, distantFuture)).toMatchObject({ unrecorded: 1 });
    expect(await storedKeys({ orm: first, store })).toEqual([audio.key]);
  });
});
