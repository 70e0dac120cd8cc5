import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const album = make.album({ title: 'Half Here' });
const here = make.song({ title: 'Here', album, trackNumber: 1, genre: 'Dub' });
const gone = make.song({ title: 'Gone', album, trackNumber: 2, genre: 'Dub' });
await make.save();
await app.orm.em.getConnection().execute('update song set available = false where id = ?', [gone.id]);

test('lists leave out a song whose file is gone, and the song itself and its album keep it', async () => {
  const document = graphql(`
    query SongsThatAreThere($album: ID!, $artist: ID!, $gone: ID!) {
      songs { totalCount nodes { title available } }
      ofAlbum: songs(filter: { albumId: $album }) { totalCount nodes { title } }
      ofGenre: songs(filter: { genre: "dub" }) { nodes { title } }
      artist(id: $artist) { songs { nodes { title } } }
      genres { nodes { songs { nodes { title } } } }
      featuredSongs { title }
      trendingSongs { title }
      album(id: $album) { songs { title available } }
      song(id: $gone) { title available }
    }
  `);
  const { data, errors } = await app.query(document, {
    album: album.id,
    artist: album.artist.id,
    gone: gone.id,
  });
  expect(errors).toBeUndefined();
  const only = { nodes: [{ title: here.title }] };
  expect(data).toMatchObject({
    songs: { totalCount: 1, nodes: [{ title: 'Here', available: true }] },
    ofAlbum: { totalCount: 1, ...only },
    ofGenre: only,
    artist: { songs: only },
    genres: { nodes: [{ songs: only }] },
    featuredSongs: only.nodes,
    trendingSongs: only.nodes,
    album: {
      songs: [
        { title: 'Here', available: true },
        { title: 'Gone', available: false },
      ],
    },
    song: { title: 'Gone', available: false },
  });
});
