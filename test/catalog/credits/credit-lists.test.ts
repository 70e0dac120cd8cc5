import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { given } from '../../support/given.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const ann = make.artist({ name: 'Ann' });
const ben = make.artist({ name: 'Ben' });
const cat = make.artist({ name: 'Cat' });
const solo = make.album({ title: 'Solo', artist: ann });
const other = make.album({ title: 'Other', artist: cat });
const duet = make.song({ title: 'Duet', artist: ann, album: solo });
const plain = make.song({ title: 'Plain', artist: ben });
const produced = make.song({ title: 'Produced', artist: cat, album: other });
await make.save();
const run = (text: string) => app.orm.em.fork().getConnection().execute(text);

/** Rows of credits: artist, role, printed name, join phrase. */
async function credit(
  noun: 'song' | 'album',
  id: string | undefined,
  rows: [{ id: string }, number, string | null, string][],
) {
  const time =
    noun === 'song' ? ['created_at', `(select created_at from song where id = '${id}')`] : ['', ''];
  await run(`delete from ${noun}_credit where ${noun}_id = '${id}'`);
  for (const [index, [artist, role, printed, join]] of rows.entries()) {
    await run(`
      insert into ${noun}_credit (${noun}_id, position, artist_id, role, credited_as, join_phrase${time[0] && `, ${time[0]}`})
      values ('${id}', ${index + 1}, '${artist.id}', ${role}, ${printed ? `'${printed}'` : 'null'}, '${join}'
        ${time[1] && `, ${time[1]}`})`);
  }
  await run(`select place_${noun}_credits(array['${id}']::uuid[])`);
  await run(`update ${noun} set detailed_credits = true where id = '${id}'`);
}
await credit('song', duet.id, [
  [ann, 0, null, ' feat. '],
  [ben, 1, 'Benny', ' & '],
  [cat, 1, null, ''],
  [cat, 7, null, ''],
]);
await credit('song', produced.id, [
  [cat, 0, null, ''],
  [ben, 7, null, ''],
  [ben, 6, null, ''],
]);

const creditsOfSong = graphql(`
  query CreditsOfSong($id: ID!, $roles: [CreditRole!]) {
    song(id: $id) { artist { name } artistName credits(roles: $roles) { artist { name } role creditedAs joinPhrase detail } }
  }
`);
const listsOfArtist = graphql(`
  query CreditedLists($id: ID!, $roles: [CreditRole!]) {
    artist(id: $id) {
      songCount albumCount
      songs(roles: $roles) { totalCount nodes { title } }
      albums { totalCount nodes { title } }
      appearsOn { totalCount nodes { title } }
    }
  }
`);

async function listsOf(artist: { id: string }, roles: readonly string[] | null = null) {
  const { data, errors } = await app.query(listsOfArtist, { id: artist.id, roles: roles as never });
  expect(errors).toBeUndefined();
  const found = data?.artist;
  const titles = (list?: { totalCount: number; nodes: { title: string }[] }) => {
    expect(list?.totalCount).toBe(list?.nodes.length);
    return list?.nodes.map(({ title }) => title).sort();
  };
  return {
    songs: titles(found?.songs),
    albums: titles(found?.albums),
    appearsOn: titles(found?.appearsOn),
    counts: [found?.songCount, found?.albumCount],
  };
}

test('credits read as the cover prints them, and link to every artist', async () => {
  const { data } = await app.query(creditsOfSong, { id: duet.id });
  expect(data?.song).toEqual({
    artist: { name: 'Ann' },
    artistName: 'Ann feat. Benny & Cat',
    credits: [
      { artist: { name: 'Ann' }, role: 'MAIN', creditedAs: 'Ann', joinPhrase: ' feat. ', detail: null },
      { artist: { name: 'Ben' }, role: 'FEATURED', creditedAs: 'Benny', joinPhrase: ' & ', detail: null },
      { artist: { name: 'Cat' }, role: 'FEATURED', creditedAs: 'Cat', joinPhrase: '', detail: null },
      { artist: { name: 'Cat' }, role: 'PRODUCER', creditedAs: 'Cat', joinPhrase: '', detail: null },
    ],
  });
});

test('credits are narrowed to roles, in their order', async () => {
  const { data } = await app.query(creditsOfSong, { id: duet.id, roles: ['PRODUCER', 'MAIN'] });
  expect(data?.song?.credits.map(({ artist, role }) => `${artist.name} ${role}`)).toEqual([
    'Ann MAIN',
    'Cat PRODUCER',
  ]);
});

test('a song is on the pages of all its artists', async () => {
  expect(await listsOf(ann)).toEqual({
    songs: ['Duet'],
    albums: ['Solo'],
    appearsOn: [],
    counts: [1, 1],
  });
  expect(await listsOf(ben)).toEqual({
    songs: ['Duet', 'Plain', 'Produced'],
    albums: [],
    appearsOn: ['Other', 'Solo'],
    counts: [3, 0],
  });
  expect(await listsOf(cat)).toEqual({
    songs: ['Duet', 'Produced'],
    albums: ['Other'],
    appearsOn: ['Solo'],
    counts: [2, 1],
  });
});

test('songs of an artist are narrowed to its roles, each song once', async () => {
  const titles = async (roles: string[]) => (await listsOf(ben, roles)).songs;
  expect(await titles(['MAIN'])).toEqual(['Plain']);
  expect(await titles(['PRODUCER', 'PERFORMER'])).toEqual(['Produced']);
  expect(await titles(['MAIN', 'FEATURED', 'FEATURED'])).toEqual(['Duet', 'Plain']);
  expect(await titles(['COMPOSER'])).toEqual([]);
  expect(await titles([])).toEqual([]);
});

test('the filter by an artist finds every credit of songs, and main credits of albums', async () => {
  const filtered = graphql(`
    query CreditedBy($artistId: ID!, $albumId: ID, $genre: String) {
      songs(filter: { artistId: $artistId, albumId: $albumId, genre: $genre }, orderBy: { by: TITLE, direction: ASC }) {
        totalCount nodes { title }
      }
      albums(filter: { artistId: $artistId }) { totalCount nodes { title } }
    }
  `);
  const found = async (albumId: string | null) => {
    const { data } = await app.query(filtered, { artistId: ben.id, albumId });
    expect(given(data?.songs).totalCount).toBe(given(data?.songs).nodes.length);
    expect(data?.albums).toEqual({ totalCount: 0, nodes: [] });
    return given(data?.songs).nodes.map(({ title }) => title);
  };
  expect(await found(null)).toEqual(['Duet', 'Plain', 'Produced']);
  expect(await found(other.id)).toEqual(['Produced']);
});

test('an album by two is an album of both', async () => {
  await credit('album', solo.id, [
    [ann, 0, null, ' + '],
    [ben, 0, null, ''],
  ]);
  expect(await listsOf(ben)).toMatchObject({ albums: ['Solo'], appearsOn: ['Other'], counts: [3, 1] });
  const document = graphql(
    `query CreditsOfAlbum($id: ID!) { album(id: $id) { artist { name } artistName } }`,
  );
  const { data } = await app.query(document, { id: solo.id });
  expect(data?.album).toEqual({ artist: { name: 'Ann' }, artistName: 'Ann + Ben' });
});

test('the printed name of songs by one artist takes no statement, and of others one for a page', async () => {
  const document = graphql(`
    query PrintedNames($filter: SongFilter) { songs(filter: $filter) { nodes { artistName credits { creditedAs } } } }
  `);
  const all = await app.query(document, { filter: {} });
  expect(given(all.data?.songs).nodes).toHaveLength(3);
  expect(all.statements).toHaveLength(2);
  const { statements } = await app.query(document, { filter: { title: 'Plain' } });
  expect(statements).toHaveLength(1);
});

test('renaming an artist renames the credits that were printed as the old name', async () => {
  await run(`update artist set name = 'Catherine' where id = '${cat.id}'`);
  const { data } = await app.query(creditsOfSong, { id: duet.id });
  expect(data?.song?.artistName).toBe('Ann feat. Benny & Catherine');
  await run(`update artist set name = 'Benjamin' where id = '${ben.id}'`);
  expect((await app.query(creditsOfSong, { id: duet.id })).data?.song?.artistName).toBe(
    'Ann feat. Benny & Catherine',
  );
  expect((await app.query(creditsOfSong, { id: plain.id })).data?.song?.artistName).toBe('Benjamin');
});
