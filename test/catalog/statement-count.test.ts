import { describe, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const guests = [make.artist(), make.artist(), make.artist()];
for (let index = 0; index < 30; index += 1) make.song();
// Every album shows all there is to see, so that a page of one takes what a page of a hundred takes.
for (let index = 0; index < 120; index += 1) {
  const album = make.album({ image: make.image() });
  for (let track = 1; track <= 3; track += 1) {
    const guest = index % 2 && track === 2 ? guests[index % 3] : undefined;
    const image = track === 3 ? make.image() : null;
    make.song({ album, trackNumber: track, image, ...(guest && { artist: guest }) });
  }
}
await make.save();

const sizes = [1, 2, 19, 50, 100];

async function counts(run: (first: number) => Promise<{ statements: string[]; errors: unknown }>) {
  const taken: number[] = [];
  for (const first of sizes) {
    const { statements, errors } = await run(first);
    expect(errors).toBeUndefined();
    taken.push(statements.length);
  }
  return taken;
}

const times = (count: number) => sizes.map(() => count);

describe('the number of statements does not depend on the length of the page', () => {
  test('for albums with their songs, each with artist and album', async () => {
    const document = graphql(`
      query CountAlbums($first: Int!) {
        albums(first: $first) { nodes { artist { name } songs { artist { name } album { title } } } }
      }
    `);
    // The statement of the page writes all of it.
    expect(await counts((first) => app.query(document, { first }))).toEqual(times(1));
  });

  test('for albums with totals and covers as well', async () => {
    const document = graphql(`
      query CountFullAlbums($first: Int!) {
        albums(first: $first) {
          totalCount
          nodes {
            title songCount duration
            image { url blurhash }
            artist { name image { url } }
            songs { title artist { name } album { title image { url } } image { url } audio { url size } }
          }
        }
      }
    `);
    // The page, its count, the albums' totals and songs, the placeholders of their pictures, the songs' audio. Addresses
    // take none.
    expect(await counts((first) => app.query(document, { first }))).toEqual(times(6));
  });

  test('for artists with albums and songs below them', async () => {
    const document = graphql(`
      query CountArtists($first: Int!) {
        artists(first: $first, orderBy: { by: CREATED_AT, direction: DESC }) {
          nodes {
            albums(first: 2) { totalCount nodes { songs { title } } }
            songs(first: 2) { totalCount nodes { title album { title } image { url } } }
          }
        }
      }
    `);
    // Five where the albums come before the songs that are on them, which spares one look-up.
    for (const count of await counts((first) => app.query(document, { first }))) {
      expect(count).toBeGreaterThanOrEqual(5);
      expect(count).toBeLessThanOrEqual(6);
    }
  });

  test('for songs with all their relations', async () => {
    const document = graphql(`
      query CountSongs($first: Int!) {
        songs(first: $first) {
          nodes { album { title artist { name } } artist { name } audio { mimeType } image { url } }
        }
      }
    `);
    expect(await counts((first) => app.query(document, { first }))).toEqual(times(3));
  });
});

test('a song requested many times is read once', async () => {
  const [song] = await app.orm.em
    .fork()
    .getConnection()
    .execute<{ id: string }[]>('select id from song limit 1');
  const { statements, data } = await app.query(
    graphql(`
      query SongsByAliases($id: ID!) {
        one: song(id: $id) { title }
        two: song(id: $id) { artist { name } }
        three: node(id: $id) { id }
      }
    `),
    { id: song?.id ?? '' },
  );
  expect(data?.one).not.toBeNull();
  // Of which type the id is, and the song.
  expect(statements).toHaveLength(2);
});
