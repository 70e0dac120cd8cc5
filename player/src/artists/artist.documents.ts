import { graphql } from '../generated/index.ts';

export const artistPage = graphql(`
  query ArtistPage($id: ID!) {
    artist(id: $id) { ...ArtistCard songCount albumCount followed followerCount genres { id name } }
    songs(first: 10, filter: { artistId: $id }, orderBy: { by: PLAY_COUNT, direction: DESC }) {
      nodes { ...ListedSong }
    }
  }
`);

export const artistAlbums = graphql(`
  query ArtistAlbums($id: ID!, $first: Int!, $after: String) {
    artist(id: $id) {
      id
      albums(first: $first, after: $after) {
        nodes { ...AlbumCard }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }
  }
`);

export const artistAppearances = graphql(`
  query ArtistAppearances($id: ID!, $first: Int!, $after: String) {
    artist(id: $id) {
      id
      appearsOn(first: $first, after: $after) {
        nodes { ...AlbumCard }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }
  }
`);

export const artistSongs = graphql(`
  query ArtistSongs($id: ID!, $first: Int!, $after: String) {
    songs(
      first: $first
      after: $after
      filter: { artistId: $id }
      orderBy: { by: PLAY_COUNT, direction: DESC }
    ) {
      nodes { ...ListedSong }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

/** Whose songs are heard by those who hear these. */
export const similarArtists = graphql(`
  query SimilarArtists($first: ID!, $second: ID!, $third: ID!) {
    one: similarSongs(songId: $first, limit: 30) { artist { ...ArtistCard } }
    two: similarSongs(songId: $second, limit: 30) { artist { ...ArtistCard } }
    three: similarSongs(songId: $third, limit: 30) { artist { ...ArtistCard } }
  }
`);

export const followArtist = graphql(`
  mutation PlayerFollowArtist($artistId: ID!) {
    followArtist(artistId: $artistId) {
      artist { id followed followerCount }
      errors { code message field }
    }
  }
`);

export const unfollowArtist = graphql(`
  mutation PlayerUnfollowArtist($artistId: ID!) {
    unfollowArtist(artistId: $artistId) {
      artist { id followed followerCount }
      errors { code message field }
    }
  }
`);
