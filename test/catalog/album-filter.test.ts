import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import type { AlbumFilter } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const artist = make.artist();
make.album({ title: 'Été', artist, releaseYear: 1999 });
make.album({ title: 'Ember', artist, releaseYear: 2001 });
make.album({ title: 'December', releaseYear: 1999 });
make.album({ title: '50% Off', releaseYear: 2200 });
make.album({ title: 'Old Wax', releaseYear: 1860 });
await make.save();

const query = graphql(`
  query FilteredAlbums($filter: AlbumFilter) {
    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }
  }
`);

test.each<[AlbumFilter, string[]]>([
  [{ artistId: artist.id }, ['Ember', 'Été']],
  [{ releaseYear: 1999 }, ['December', 'Été']],
  [{ releaseYear: 1860 }, ['Old Wax']],
  [{ releaseYear: 2200 }, ['50% Off']],
  [{ releaseYear: 0 }, []],
  [{ releaseYear: -1 }, []],
  [{ releaseYear: 9999 }, []],
  [{ artistId: artist.id, releaseYear: 2001 }, ['Ember']],
  [{ title: 'EMBER' }, ['December', 'Ember']],
  [{ title: 'em' }, ['Ember']],
  [{ title: 'éT' }, ['Été']],
  [{ title: 'ÉTÉ' }, ['Été']],
  [{ title: '0% ' }, ['50% Off']],
  [{ title: '%%%' }, []],
  [{ title: 'ember', releaseYear: 2001 }, ['Ember']],
])('the album filter finds exactly what matches %o', async (filter, expected) => {
  const { data, errors } = await app.query(query, { filter });
  expect(errors).toBeUndefined();
  expect(given(data?.albums).nodes.map(({ title }) => title)).toEqual(expected);
  expect(given(data?.albums).totalCount).toBe(expected.length);
});

test('an album filter without conditions matches everything', async () => {
  for (const filter of [null, {}, { artistId: null, releaseYear: null, title: null }, { title: '' }]) {
    const { data } = await app.query(query, { filter });
    expect(given(data?.albums).nodes).toHaveLength(5);
  }
});
