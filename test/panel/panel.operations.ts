import { graphql } from '../generated/gql.ts';

export const signOutOthers = graphql(`mutation SignOutOthers { revokeSessions { success } }`);

export const albumTracks = graphql(
  `query AlbumTracks($id: ID!) { album(id: $id) { songs { title discNumber trackNumber } } }`,
);

export const albumsByTitle = graphql(`
  query AlbumsByTitle($title: String!) {
    albums(filter: { title: $title }) { nodes { title releaseYear artist { name } songs { title } } }
  }
`);

export const panelAlbumFacts = graphql(`
  query PanelAlbumFacts($id: ID!) {
    album(id: $id) {
      edition kind releaseYear releaseDate originalReleaseDate label catalogNumber barcode discs { title }
    }
  }
`);

export const songsByTitle = graphql(`
  query SongsByTitle($title: String!) {
    songs(filter: { title: $title }) { nodes { id title genre genres { name } discNumber trackNumber releaseDate artist { name } } }
  }
`);

export const shelf = graphql(`query Shelf { featuredSongs(limit: 50) { title featured } }`);

export const putOnShelf = graphql(`
  mutation PutOnShelf($songIds: [ID!]!) { setFeaturedSongs(songIds: $songIds) { errors { code } } }
`);
