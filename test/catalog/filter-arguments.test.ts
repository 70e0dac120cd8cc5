import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const app = await testApp();

const documents = {
  songs: 'query ($filter: SongFilter) { songs(filter: $filter) { totalCount nodes { id } } }',
  albums: 'query ($filter: AlbumFilter) { albums(filter: $filter) { totalCount nodes { id } } }',
};

describe.each<[keyof typeof documents, string, unknown[]]>([
  ['songs', 'artistId', ['', 'nonsense', '42', 'a\0b']],
  ['songs', 'albumId', ['', 'nonsense', '42', 'a\0b']],
  ['songs', 'title', ['\0', 'a\0b', 'abc\0']],
  ['songs', 'genre', ['\0', 'a\0b', 'abc\0']],
  ['albums', 'artistId', ['', 'nonsense', '42', 'a\0b']],
  ['albums', 'title', ['\0', 'a\0b', 'abc\0']],
  ['albums', 'releaseYear', [10_000, -10_000, 32_768, 2_147_483_647, -2_147_483_648]],
])('%s with filter.%s', (list, field, values) => {
  test.each(values)('refuse %o', async (value) => {
    const { status, errors, statements } = await app.query(documents[list], { filter: { [field]: value } });
    expect(status).toBe(200);
    expect(errors).toHaveLength(1);
    const argument = `filter.${field}`;
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${argument}: `));
    expect(statements).toEqual([]);
  });
});

test('a release year beyond 32 bits is refused before it is queried', async () => {
  const { status, errors } = await app.query(documents.albums, { filter: { releaseYear: 99_999_999_999 } });
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain('filter.releaseYear');
});

test('half of a surrogate pair finds nothing, and does no harm', async () => {
  for (const text of ['\ud800', 'abc\udfff']) {
    const { errors, data } = await app.query(documents.songs, { filter: { title: text, genre: text } });
    expect([errors, data]).toEqual([undefined, { songs: { totalCount: 0, nodes: [] } }]);
  }
});
