import { beforeEach, expect, test } from 'vitest';
import { Library } from './library.ts';

const library = await Library.open();

beforeEach(() => library.clear());

const recording = '8f3471b5-7e6a-48da-86a9-c1c07a0f47ae';
const release = '1f3abd6d-8e2b-4b43-8cd5-4d6a7ae6b4b0';

const tags = (given: Record<string, string> = {}) => ({
  title: 'Song',
  artist: 'X',
  album: 'Album',
  track: '3',
  disc: '2',
  MUSICBRAINZ_TRACKID: recording,
  MUSICBRAINZ_ALBUMID: release,
  ...given,
});

async function songs() {
  await library.tone('a/other.flac', { title: 'Other', artist: 'X' });
  await library.tone('a/song.flac', tags());
  expect(await library.scan()).toMatchObject({ state: 'DONE', added: 2, failed: 0 });
  return (await library.song('Song')).id;
}

test('the same recording, release and place in another format and elsewhere is the same song', async () => {
  const id = await songs();
  await library.remove('a/song.flac');
  await library.tone('b/renamed.ogg', tags({ title: 'Song in another format' }));
  expect(await library.scan()).toMatchObject({ state: 'DONE', moved: 1, added: 0, removed: 0 });
  expect(await library.songs()).toMatchObject([
    { title: 'Other' },
    { id, title: 'Song in another format', available: true, url: expect.stringMatching(/\.ogg$/) },
  ]);
});

test('while the file is there, the same recording is another song', async () => {
  const id = await songs();
  await library.tone('b/again.ogg', tags());
  expect(await library.scan()).toMatchObject({ added: 1, moved: 0 });
  const [, one, other] = await library.songs();
  expect([one?.id, other?.id].filter((song) => song === id)).toHaveLength(1);
});

test.each([
  ['recording', { MUSICBRAINZ_TRACKID: '00000000-7e6a-48da-86a9-c1c07a0f47ae' }],
  ['release', { MUSICBRAINZ_ALBUMID: '00000000-8e2b-4b43-8cd5-4d6a7ae6b4b0' }],
  ['track', { track: '4' }],
  ['disc', { disc: '1' }],
])('another %s is another song', async (_name, other) => {
  const id = await songs();
  await library.remove('a/song.flac');
  await library.tone('b/new.ogg', tags({ title: 'New', ...other }));
  expect(await library.scan({ confirmRemovals: true })).toMatchObject({ added: 1, moved: 0, removed: 1 });
  expect((await library.song('New')).id).not.toBe(id);
  expect(await library.song('Song')).toMatchObject({ id, available: false });
});
