import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { photograph } from '../../media/stored-files.ts';
import { makeCover } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { addSong, oneAlbum } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();
const picture = await makeCover('red');
const tags = {
  TIT2: 'Harbour Lights',
  TPE1: 'The Gulls',
  TPE2: 'The Gulls',
  TALB: 'Tides',
  TRCK: '4/9',
  TCON: 'Shanty',
  TDRC: '1987',
};

beforeEach(async () => {
  await editor.emptyCatalog();
});

const fromTags = async (audio: File, input = {}) => {
  const { data } = await editor.upload(addSong, { input: { audio, ...input } });
  return given(data).createSong;
};

test("a song's names, numbers and picture come from its tags", async () => {
  const { song, errors } = await fromTags(editor.audio({ ...tags, picture }, 3));
  expect(errors).toEqual([]);
  expect(song).toMatchObject({
    title: 'Harbour Lights',
    trackNumber: 4,
    genre: 'Shanty',
    duration: 3,
    featured: false,
    artist: { name: 'The Gulls' },
    album: { title: 'Tides', releaseYear: 1987, artist: { name: 'The Gulls' } },
    audio: { mimeType: 'audio/mpeg' },
  });
  expect(song?.image?.url).toBe(song?.album?.image?.url);
  expect(await editor.count('image')).toBe(1);
});

test('an uploaded song plays byte for byte', async () => {
  const bytes = editor.mp3(tags);
  const { song } = await fromTags(fileOf(bytes, 'x.mp3'));
  expect(await editor.play(given(song).audioUrl)).toEqual(bytes);
  expect(song?.audio.size).toBe(bytes.length);
});

test('given fields take precedence over tags, and null means none', async () => {
  const other = {
    title: ' Given ',
    artist: 'Somebody',
    genre: null,
    trackNumber: null,
    albumId: null,
    image: null,
  };
  const { song } = await fromTags(editor.audio({ ...tags, picture }), other);
  expect(song).toMatchObject({
    title: 'Given',
    artist: { name: 'Somebody' },
    genre: null,
    trackNumber: null,
    album: null,
    image: null,
  });
  expect(await editor.rows('select name from artist')).toEqual([{ name: 'Somebody' }]);
  expect(await editor.count('image')).toBe(0);
});

test('songs of one album are put together, whoever performs them', async () => {
  const first = await fromTags(editor.audio(tags));
  const second = await fromTags(
    editor.audio({ ...tags, TPE1: 'The Gulls & Friends', TALB: 'TIDES', TRCK: '5' }),
  );
  expect(second.song?.album?.id).toBe(first.song?.album?.id);
  expect(second.song?.artist.name).toBe('The Gulls & Friends');
});

test('an album without an album artist is by the song’s artist', async () => {
  const { song } = await fromTags(editor.audio({ TIT2: 'One', TPE1: 'Solo', TALB: 'Alone' }));
  expect(song?.album).toMatchObject({ title: 'Alone', artist: { name: 'Solo' } });
});

test('a given picture is the song’s own', async () => {
  const image = fileOf(await makeCover('blue'), 'blue.png');
  const { song } = await fromTags(editor.audio({ ...tags, picture }), { image });
  expect(song?.image).not.toBeNull();
  expect(song?.album?.image).toBeNull();
});

test.each([
  ['that is none', async () => Buffer.from('no picture')],
  ['that is cut short', async () => (await makeCover('red', 'png', 400)).subarray(0, -20)],
])(
  'a song with a picture in its tags %s is added without it, and the reason is logged',
  async (_what, make) => {
    editor.app.log.length = 0;
    const { song, errors } = await fromTags(editor.audio({ ...tags, picture: await make() }));
    expect(errors).toEqual([]);
    expect([song?.title, song?.image, song?.album?.image]).toEqual([tags.TIT2, null, null]);
    expect(editor.app.log).toContainEqual(
      expect.objectContaining({
        msg: 'Cannot use the picture in the tags of a song',
        reason: expect.any(String),
      }),
    );
  },
);

test('null omits the picture in the tags', async () => {
  const { song, errors } = await fromTags(editor.audio({ ...tags, picture }), { image: null });
  expect(errors).toEqual([]);
  expect([song?.image, song?.album?.image]).toEqual([null, null]);
});

test('a picture in the tags larger than an upload may be is scaled', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const picture = await sharp({
    create: { width: 2600, height: 2600, channels: 3, background: 'red', noise },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
  expect(picture.length).toBeGreaterThan(20_000_000);
  const { song, errors } = await fromTags(editor.audio({ ...tags, picture }));
  expect(errors).toEqual([]);
  expect(song?.album?.image).not.toBeNull();
  expect(await editor.rows('select width, height from image')).toEqual([{ width: 1600, height: 1600 }]);
});

test('a slightly broken picture in the tags is repaired', async () => {
  const whole = await photograph({ width: 400, height: 300 });
  const picture = whole.subarray(0, whole.length - 20);
  const { song, errors } = await fromTags(editor.audio({ ...tags, picture }));
  expect(errors).toEqual([]);
  expect(song?.album?.image).not.toBeNull();
  expect(await editor.rows('select width from image')).toEqual([{ width: 400 }]);
});

test('a song joins an existing album', async () => {
  const { song: first } = await fromTags(editor.audio(tags));
  const albumId = given(first?.album).id;
  const second = await editor.created({ albumId, trackNumber: 1 });
  expect(second.album?.id).toBe(albumId);
  const { data } = await editor.query(oneAlbum, { id: albumId });
  expect(data?.album?.songs.map(({ id }) => id)).toEqual([second.id, first?.id]);
});

test('a song created twice is there once, and the answer names it; at another place it is another song', async () => {
  const audio = () => fileOf(bytes, 'song.mp3');
  const bytes = editor.mp3({ TIT2: 'Twice', TPE1: 'The Band', TALB: 'Again', TRCK: '1' });
  const make = (more: object = {}) =>
    editor.create({ title: undefined, artist: undefined, audio: audio(), ...more });
  const answers = await Promise.all([make(), make(), make()]);
  const [first, ...others] = answers.flatMap(({ song }) => song ?? []);
  expect(others).toEqual([]);
  const refused = answers.filter(({ song }) => !song);
  expect(refused.map(({ errors }) => errors)).toMatchObject(
    Array(2).fill([{ code: 'CONFLICT', field: ['input', 'audio'], conflictId: given(first).id }]),
  );
  expect((await make({ title: ' TWICE ' })).errors).toMatchObject([{ conflictId: given(first).id }]);
  for (const more of [
    { trackNumber: 2 },
    { discNumber: 2 },
    { albumId: null },
    { title: 'Thrice' },
    { artist: 'X' },
  ]) {
    expect((await make(more)).errors).toEqual([]);
  }
});

test('a featured song is added at the end of the shelf', async () => {
  await editor.created({ featured: true });
  const { id, featured } = await editor.created({ featured: true });
  expect(featured).toBe(true);
  const shelf = await editor.rows<{ id: string }>(
    'select id from song where featured_position is not null order by featured_position',
  );
  expect(shelf.at(-1)?.id).toBe(id);
});

describe('createSong is refused', () => {
  test('without a title and an artist in input and tags', async () => {
    const answer = await fromTags(editor.audio());
    expect(answer.song).toBeNull();
    expect(faults(answer)).toEqual(['INVALID input.title', 'INVALID input.artist']);
  });

  test('with all faults reported together', async () => {
    const answer = await fromTags(fileOf('no sound at all', 'x.mp3'), {
      image: fileOf('no picture', 'x.png'),
      title: '',
      artist: 'x'.repeat(201),
      albumId: '00000000-0000-7000-8000-000000000000',
      trackNumber: 0,
      genre: 'x'.repeat(101),
    });
    expect(faults(answer).sort()).toEqual([
      'INVALID input.artist',
      'INVALID input.genre',
      'INVALID input.title',
      'INVALID input.trackNumber',
      'NOT_FOUND input.albumId',
      'UNSUPPORTED_MEDIA input.audio',
      'UNSUPPORTED_MEDIA input.image',
    ]);
  });

  test('leaving no files and rows', async () => {
    await fromTags(editor.audio(tags), { title: ' ' });
    expect(await editor.count('song')).toBe(0);
    expect(await editor.count('artist')).toBe(0);
    await expect
      .poll(async () => (await editor.stored()).filter((file) => file.startsWith('.incoming')))
      .toEqual([]);
  });

  test('for an invalid id', async () => {
    const { errors } = await editor.upload(addSong, { input: { audio: editor.audio(tags), albumId: 'x' } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.albumId' } }]);
  });
});
