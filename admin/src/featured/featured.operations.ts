import { graphql } from '../generated/index.ts';

export const shelfSong = graphql(`
  fragment ShelfSong on Song { id title featured artist { name } image { url(width: 64) } audioUrl }
`);

export const featuredShelf = graphql(`
  query FeaturedShelf { featuredSongs(limit: 50) { ...ShelfSong } }
`);

export const findSongs = graphql(`
  query FindSongs($query: String!) { search(query: $query, first: 20) { songs { ...ShelfSong } } }
`);

export const setFeaturedSongs = graphql(`
  mutation SetFeaturedSongs($songIds: [ID!]!) {
    setFeaturedSongs(songIds: $songIds) { songs { ...ShelfSong } errors { code field message } }
  }
`);
