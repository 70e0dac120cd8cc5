import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import type { SongFilter } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const album = make.album();
const guest = make.artist();
make.song({ title: 'Élan Vital', album, trackNumber: 1, genre: 'Drone' });
make.song({
  title: 'café at night',
  album,
  trackNumber: 2,
  artist: guest,
  genre: 'drone',
  featuredPosition: 1,
});
make.song({ title: '100% Cotton', artist: guest, genre: 'Éthio-Jazz', featuredPosition: 2 });
make.song({ title: '100 Cotton', genre: 'Jazz' });
make.song({ title: 'under_score' });
make.song({ title: 'underXscore' });
make.song({ title: 'back\\slash' });
make.song({ title: 'Ox' });
make.song({ title: 'Box' });
make.song({ title: 'Q' });
make.song({ title: '音楽の夜' });
await make.save();

const query = graphql(`
  query FilteredSongs($filter: SongFilter) {
    songs(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }
  }
`);

async function titles(filter: SongFilter | null): Promise<string[] | undefined> {
  const { data, errors } = await app.query(query, { filter });
  expect(errors).toBeUndefined();
  expect(given(data?.songs).totalCount).toBe(given(data?.songs).nodes.length);
  return given(data?.songs).nodes.map(({ title }) => title);
}

test.each<[SongFilter, string[]]>([
  [{ albumId: album.id }, ['café at night', 'Élan Vital']],
  [{ artistId: guest.id }, ['100% Cotton', 'café at night']],
  [{ artistId: guest.id.toUpperCase(), albumId: album.id }, ['café at night']],
  [{ artistId: randomUUID() }, []],
  [{ genre: 'DRONE' }, ['café at night', 'Élan Vital']],
  [{ genre: 'éTHIO-jazz' }, ['100% Cotton']],
  [{ genre: 'jaz' }, []],
  [{ genre: 'j%' }, []],
  [{ genre: '' }, []],
  [{ featured: true }, ['100% Cotton', 'café at night']],
  [{ featured: true, genre: 'drone' }, ['café at night']],
  [{ featured: false, genre: 'drone' }, ['Élan Vital']],
])('the song filter finds exactly what matches %o', async (filter, expected) => {
  expect(await titles(filter)).toEqual(expected);
});

test.each([
  ['élan', ['Élan Vital']],
  ['ÉLAN VI', ['Élan Vital']],
  ['CAFÉ', ['café at night']],
  ['fé a', ['café at night']],
  ['cotton', ['100 Cotton', '100% Cotton']],
  ['100% c', ['100% Cotton']],
  ['%cot', []],
  ['100%', ['100% Cotton']],
  ['r_s', ['under_score']],
  ['under_score', ['under_score']],
  ['k\\s', ['back\\slash']],
  ['\\sl', ['back\\slash']],
  ['楽の夜', ['音楽の夜']],
  ['nothing like it', []],
])('the song filter finds the title part %o', async (title, expected) => {
  expect(await titles({ title })).toEqual(expected);
});

test.each([
  ['o', ['Ox']],
  ['OX', ['Ox']],
  ['q', ['Q']],
  ['é', ['Élan Vital']],
  ['él', ['Élan Vital']],
  ['音', ['音楽の夜']],
  ['%', []],
  ['_', []],
  ['un', ['under_score', 'underXscore']],
])('the song filter treats the short title %o as a prefix', async (title, expected) => {
  expect(await titles({ title })).toEqual(expected);
});

test('the song filter ignores null, and a title without letters', async () => {
  const nulls = { artistId: null, albumId: null, genre: null, featured: null, title: null };
  const all = await titles(null);
  expect(all).toHaveLength(11);
  expect(await titles({})).toEqual(all);
  expect(await titles(nulls)).toEqual(all);
  expect(await titles({ title: '' })).toEqual(all);
});

test('the song filter for unfeatured songs finds all songs off the shelf', async () => {
  const off = await titles({ featured: false });
  expect(off).toHaveLength(9);
  expect(off).not.toContain('100% Cotton');
});
