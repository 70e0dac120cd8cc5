import { describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();
const sha256 = 'ab'.repeat(32);
const audio = `audio/ab/${sha256}.mp3`;
const image = `images/ab/${sha256}.webp`;

const run = (sql: string, parameters: unknown[] = []) => orm.em.getConnection().execute(sql, parameters);
async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const values = columns.map(() => '?').join(', ');
  await run(`insert into ${table} (${columns.join(', ')}) values (${values})`, Object.values(row));
}

let ids = 0;
const id = () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
const artist = id();
await insert('artist', { id: artist, name: 'Élan' });
await insert('audio_file', { key: audio, mime_type: 'audio/mpeg', size: 1 });
await insert('image', { key: image, size: 1, width: 1, height: 1 });

const rows = {
  artist: () => ({ id: id(), name: `Artist ${ids}` }),
  album: () => ({ id: id(), title: `Album ${++ids}`, artist_id: artist, release_year: 2000 }),
  song: () => ({ id: id(), title: 'Song', artist_id: artist, duration: 1, audio_key: audio }),
  audio_file: () => ({
    key: `audio/00/${String(++ids).padStart(64, '0')}.mp3`,
    mime_type: 'audio/mpeg',
    size: 1,
  }),
  image: () => ({ key: `images/00/${String(++ids).padStart(64, '0')}.webp`, size: 1, width: 1, height: 1 }),
};

const stranger = '00000000-0000-4000-8000-000000000000';
const long = (length: number) => 'é'.repeat(length);

describe.each<[keyof typeof rows, string, unknown[], unknown[]]>([
  ['artist', 'name', ['', long(201), 'Élan', 'ÉLAN', 'élan'], [long(200), 'x', 'Elan']],
  ['artist', 'image_key', [`images/00/${sha256}.webp`], [null, image]],
  ['album', 'title', ['', long(201), null], [long(200), 'x']],
  ['album', 'release_year', [1859, 2201, 0, -1], [1860, 2200, null]],
  ['album', 'artist_id', [null, stranger], [artist]],
  ['album', 'image_key', [`images/00/${sha256}.webp`], [null, image]],
  ['song', 'title', ['', long(201), null], [long(200), 'x']],
  ['song', 'genre', ['', long(101)], [null, long(100)]],
  ['song', 'duration', [0, -1, null], [1, 2_147_483_647]],
  ['song', 'track_number', [0, -1], [null, 1, 32_767]],
  ['song', 'disc_number', [0, -1, null], [1, 2]],
  ['song', 'play_count', [-1, null], [0]],
  ['song', 'artist_id', [null, stranger], [artist]],
  ['song', 'album_id', [stranger], [null]],
  ['song', 'audio_key', [null, `audio/00/${sha256}.mp3`], [audio]],
  ['song', 'image_key', [`images/00/${sha256}.webp`], [null, image]],
  [
    'audio_file',
    'key',
    [
      audio,
      `audio/ab/${sha256}`,
      `audio/abc/${sha256}.mp3`,
      `audio/AB/${sha256.toUpperCase()}.mp3`,
      `audio/ab/${sha256}.mp3/..`,
      `audio/../${sha256}.mp3`,
      `/audio/ab/${sha256}.mp3`,
      `audio/ab/${sha256}.mp3\n`,
      image,
    ],
    [`audio/ab/${sha256}.flac`],
  ],
  ['audio_file', 'size', [0, -1, null], [1]],
  ['audio_file', 'bitrate', [0, -1], [null, 1]],
  ['audio_file', 'sample_rate', [0, -1], [null, 1]],
  [
    'image',
    'key',
    [image, `images/ab/${sha256}-64.webp`, `images/ab/${sha256}.png`, `images/ab/ab.webp`, audio],
    [],
  ],
  ['image', 'size', [0], [1]],
  ['image', 'width', [0], [1]],
  ['image', 'height', [0], [1]],
])('the column %s.%s', (table, column, refused, taken) => {
  test.each(refused)('refuses %o', async (value) => {
    await expect(insert(table, { ...rows[table](), [column]: value })).rejects.toThrow(
      /violates|duplicate key/,
    );
  });

  test.each(taken)('accepts %o', async (value) => {
    await insert(table, { ...rows[table](), [column]: value });
  });
});

test('an artist with songs or albums cannot be deleted, one without can', async () => {
  const [other, album] = [id(), id()];
  await insert('artist', { id: other, name: 'Other' });
  await insert('album', { ...rows.album(), id: album, artist_id: other });
  await insert('song', { ...rows.song(), artist_id: other });
  const remove = () => run('delete from artist where id = ?', [other]);
  await expect(remove()).rejects.toThrow(/violates/);
  await run('delete from album where id = ?', [album]);
  await expect(remove()).rejects.toThrow(/violates/);
  await run('delete from song where artist_id = ?', [other]);
  await remove();
  expect(await run('select from artist where id = ?', [other])).toEqual([]);
});

test('songs outlive their album in the database', async () => {
  const [album, song] = [id(), id()];
  await insert('album', { ...rows.album(), id: album });
  await insert('song', { ...rows.song(), id: song, album_id: album });
  await run('delete from album where id = ?', [album]);
  expect(await run('select album_id from song where id = ?', [song])).toEqual([{ album_id: null }]);
});

test('rows of files in use cannot be deleted', async () => {
  await insert('song', { ...rows.song(), image_key: image });
  await expect(run('delete from audio_file where key = ?', [audio])).rejects.toThrow(/violates/);
  await expect(run('delete from image where key = ?', [image])).rejects.toThrow(/violates/);
});
