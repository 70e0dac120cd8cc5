import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const artist = make.artist({ name: 'Harbour' });
const album = make.album({ title: 'Harbour Lights', artist });
for (let number = 0; number < 45; number += 1) {
  make.song({ title: `Harbour ${number}`, artist, playCount: number });
}
make.song({ title: 'Nameless', album, artist: make.artist({ name: 'Someone' }), genre: 'Zydeco' });
await make.save();
const connection = app.orm.em.getConnection();

const query = graphql(`
  query SearchSongsByPages($query: String!, $first: Int, $after: String) {
    searchSongs(query: $query, first: $first, after: $after) {
      totalCount
      edges { cursor node { title } }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }
`);

test('songs are searched by pages, in the order of the whole search', async () => {
  const whole = await app.query(query, { query: 'harbour', first: 100 });
  const expected = whole.data?.searchSongs?.edges.map(({ node }) => node.title);
  expect(expected).toHaveLength(46);
  expect(expected?.[0]).toBe('Harbour 44');
  const titles: string[] = [];
  let after: string | null = null;
  const read = async () => {
    const { data, errors } = await app.query(query, { query: 'harbour', first: 20, after });
    expect(errors).toBeUndefined();
    return data?.searchSongs;
  };
  for (;;) {
    const page = await read();
    expect(page?.totalCount).toBe(46);
    expect(page?.pageInfo.hasPreviousPage).toBe(after !== null);
    titles.push(...(page?.edges.map(({ node }) => node.title) ?? []));
    if (!page?.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(titles).toEqual(expected);
});

test('albums, artists and playlists are searched by pages as well', async () => {
  const document = graphql(`
    query SearchOthersByPages {
      searchAlbums(query: "harbour") { totalCount nodes { title } }
      searchArtists(query: "harbour") { nodes { name } }
      searchPlaylists(query: "harbour") { nodes { name } }
      nothing: searchSongs(query: "") { totalCount nodes { title } }
    }
  `);
  expect((await app.query(document)).data).toEqual({
    searchAlbums: { totalCount: 1, nodes: [{ title: 'Harbour Lights' }] },
    searchArtists: { nodes: [{ name: 'Harbour' }] },
    searchPlaylists: { nodes: [] },
    nothing: { totalCount: 0, nodes: [] },
  });
});

test('a page has 1 to 100 results, after a cursor of this search', async () => {
  const wrongs: { first?: number; after?: string }[] = [{ first: 0 }, { first: 101 }, { after: 'nonsense' }];
  for (const wrong of wrongs) {
    const { errors } = await app.query(query, { query: 'harbour', ...wrong });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
});

const find = async (text: string) => {
  const document = graphql(`
    query SearchWhatIsThere($query: String!) {
      search(query: $query) { songs { title } albums { title } artists { name } }
    }
  `);
  return (await app.query(document, { query: text })).data?.search;
};

test('a song is found by the name of its genre, whatever has it now', async () => {
  expect(await find('zydeco')).toMatchObject({ songs: [{ title: 'Nameless' }] });
  await connection.execute(`update song set genre = 'Fado' where title = 'Nameless'`);
  expect(await find('zydeco')).toMatchObject({ songs: [] });
  expect(await find('fado')).toMatchObject({ songs: [{ title: 'Nameless' }] });
});

test('a song whose file is gone is not found, nor an album or an artist of which nothing is left, until it is back', async () => {
  const there = { songs: [{ title: 'Nameless' }], albums: [{ title: 'Harbour Lights' }] };
  expect(await find('nameless')).toMatchObject({ songs: there.songs });
  await connection.execute(`update song set available = false where title = 'Nameless'`);
  expect(await find('nameless')).toMatchObject({ songs: [] });
  expect(await find('harbour lights')).toMatchObject({ songs: [], albums: [] });
  expect(await find('someone')).toMatchObject({ artists: [] });
  // Not found by a change either.
  await connection.execute(`update song set title = 'Nameless One' where title = 'Nameless'`);
  await connection.execute(`update artist set name = 'Someone Else' where name = 'Someone'`);
  expect(await find('nameless')).toMatchObject({ songs: [] });
  await connection.execute(
    `update song set available = true, title = 'Nameless' where title = 'Nameless One'`,
  );
  expect(await find('nameless')).toMatchObject({ songs: there.songs });
  expect(await find('harbour lights')).toMatchObject({ albums: there.albums });
  expect(await find('someone else')).toMatchObject({ artists: [{ name: 'Someone Else' }] });
});
