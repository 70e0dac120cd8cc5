import { graphql } from '../generated/gql.ts';

/** All figures of the dashboard at one moment. */
export const dashboardQuery = graphql(`
  query Dashboard($days: Int!, $timeZone: String!) {
    stats {
      totalSongs
      totalAlbums
      totalArtists
      totalUsers
      totalMessages
      totalPlays
      storageBytes
      onlineUsers
      daily(days: $days, timeZone: $timeZone) { date plays newUsers activeListeners }
      topSongs(days: $days, limit: 10) {
        plays
        song { id title audioUrl artist { name } image { url(width: 64) } }
      }
    }
  }
`);
