import { graphql } from '../generated/index.ts';

export const homeShelves = graphql(`
  query HomeShelves($signedIn: Boolean!) {
    featuredSongs(limit: 12) { ...ListedSong }
    madeForYouSongs(limit: 12) @include(if: $signedIn) { ...ListedSong }
    trendingSongs(limit: 10) { ...ListedSong }
    newAlbums(limit: 16) { ...AlbumCard }
  }
`);

export const recentPlays = graphql(`
  query RecentPlays {
    playHistory(first: 40) { nodes { id song { ...ListedSong } } }
  }
`);
