import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const cover = make.image();
const album = make.album({ title: 'Tides', releaseYear: 1994, image: cover });
const song = make.song({ album, title: 'Ebb', trackNumber: 3, genre: 'Dub', duration: 241, playCount: 7 });
await make.save();
const { artist, audio } = song;

const songQuery = graphql(`
  query OneSong($id: ID!) {
    song(id: $id) {
      id title genre duration discNumber trackNumber playCount featured createdAt updatedAt audioUrl
      artist { id name }
      album { id title }
      audio { url mimeType size bitrate sampleRate codec }
      image { url width height }
    }
  }
`);
const albumQuery = graphql(`
  query OneAlbum($id: ID!) {
    album(id: $id) { id title releaseYear songCount duration artist { name } songs { title } image { url } }
  }
`);
const artistQuery = graphql(`
  query OneArtist($id: ID!) {
    artist(id: $id) { id name image { url } albums { nodes { title } } songs { nodes { title } } }
  }
`);

test('song returns a song with all its relations', async () => {
  const { data } = await app.query(songQuery, { id: song.id });
  expect(data?.song).toEqual({
    id: song.id,
    title: 'Ebb',
    genre: 'Dub',
    duration: 241,
    discNumber: 1,
    trackNumber: 3,
    playCount: 7,
    featured: false,
    createdAt: song.createdAt.toISOString(),
    updatedAt: song.updatedAt.toISOString(),
    audioUrl: `http://localhost/media/${audio.key}`,
    artist: { id: artist.id, name: artist.name },
    album: { id: album.id, title: 'Tides' },
    audio: {
      url: `http://localhost/media/${audio.key}`,
      mimeType: 'audio/mpeg',
      size: 1000,
      bitrate: 128_000,
      sampleRate: 44_100,
      codec: 'MPEG 1 Layer 3',
    },
    image: { url: `http://localhost/media/${cover.key}`, width: 800, height: 600 },
  });
});

test('album returns an album with its songs', async () => {
  const { data } = await app.query(albumQuery, { id: album.id });
  expect(data?.album).toEqual({
    id: album.id,
    title: 'Tides',
    releaseYear: 1994,
    songCount: 1,
    duration: 241,
    artist: { name: artist.name },
    songs: [{ title: 'Ebb' }],
    image: { url: `http://localhost/media/${cover.key}` },
  });
});

test('artist returns an artist with albums and songs', async () => {
  const { data } = await app.query(artistQuery, { id: artist.id });
  expect(data?.artist).toEqual({
    id: artist.id,
    name: artist.name,
    image: null,
    albums: { nodes: [{ title: 'Tides' }] },
    songs: { nodes: [{ title: 'Ebb' }] },
  });
});

test('an id in capitals is the same id', async () => {
  const { data } = await app.query(songQuery, { id: song.id.toUpperCase() });
  expect(data?.song?.id).toBe(song.id);
});

describe('node', () => {
  const nodeQuery = graphql(`
    query OneNode($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Song { title artist { name } }
        ... on Album { title tracks: songs { title } }
        ... on Artist { name songs { nodes { title } } }
      }
    }
  `);

  test.each([
    [song.id, { __typename: 'Song', title: 'Ebb', artist: { name: artist.name } }],
    [album.id, { __typename: 'Album', title: 'Tides', tracks: [{ title: 'Ebb' }] }],
    [artist.id, { __typename: 'Artist', name: artist.name, songs: { nodes: [{ title: 'Ebb' }] } }],
  ])('finds %s as %o', async (id, found) => {
    const { data } = await app.query(nodeQuery, { id });
    expect(data?.node).toEqual({ id, ...found });
  });

  test('is null for an unknown id', async () => {
    const { data, errors } = await app.query(nodeQuery, { id: randomUUID() });
    expect([data, errors]).toEqual([{ node: null }, undefined]);
  });
});

describe.each(['song', 'album', 'artist', 'node'])('%s', (field) => {
  const document = `query ($id: ID!) { ${field}(id: $id) { id } }`;

  test('is null for an unknown id', async () => {
    const { data, errors } = await app.query(document, { id: randomUUID() });
    expect([data, errors]).toEqual([{ [field]: null }, undefined]);
  });

  test.each(['', '42', 'nonsense', `${randomUUID()}x`, `${randomUUID()}\0`])(
    'refuses the id %o',
    async (id) => {
      const { data, errors, statements } = await app.query(document, { id });
      expect(data).toEqual({ [field]: null });
      expect(errors).toMatchObject([
        { message: 'id: expected a UUID', extensions: { code: 'BAD_USER_INPUT', argument: 'id' } },
      ]);
      expect(statements).toEqual([]);
    },
  );
});
