import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { demoArtists, demoTracks } from '@tonearm/demo-music';
import { expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { living, processTree } from '../support/process-tree.ts';
import { dataFolder, startServer } from '../support/server.ts';
import { catalogQuery } from './catalog-query.ts';

test('a new server answers while the demo is created, and after a stop the next start completes it', async () => {
  const folder = await dataFolder();
  const first = await startServer(folder);
  await storedAudio(folder.media, 3);
  const { data: some } = await first.query(catalogQuery);
  expect(given(some?.songs).nodes.length).toBeGreaterThan(0);
  expect(given(some?.songs).nodes.length).toBeLessThan(demoTracks.length);
  const tree = processTree(first.process.pid);
  expect(await first.process.stop()).toEqual({ code: 0, signal: null });
  expect(first.process.log.at(-1)?.msg).toBe('Stopped');
  expect(first.process.log.some(({ msg }) => /Created the demo catalog/.test(msg))).toBe(false);
  expect(living(tree)).toEqual([]);
  expect(existsSync(path.join(folder.data, 'demo-catalog-made'))).toBe(false);

  const server = await startServer(folder);
  const { songs } = await server.process.logged(/Created the demo catalog/);
  expect(songs).toBeLessThanOrEqual(demoTracks.length - 3);
  const { data } = await server.query(catalogQuery);
  expect(
    given(data?.songs)
      .nodes.map(({ title }) => title)
      .sort(),
  ).toEqual(demoTracks.map(({ song }) => song.title).sort());
  expect(given(data?.artists).nodes.filter(({ image }) => image)).toHaveLength(demoArtists.length);
  expect(readdirSync(path.join(folder.media, '.incoming'))).toEqual([]);
});

/** Waits until so many songs' audio is in the store. */
async function storedAudio(media: string, count: number): Promise<void> {
  const folder = path.join(media, 'audio');
  while (!existsSync(folder) || readdirSync(folder).length < count) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
