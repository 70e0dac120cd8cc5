import { graphql } from '../generated/gql.ts';

export const totals = graphql(`
  query StatsTotals {
    stats { totalSongs totalAlbums totalArtists totalUsers totalMessages totalPlays storageBytes }
  }
`);

export const daily = graphql(`
  query StatsDaily($days: Int, $timeZone: String! = "UTC") {
    stats { daily(days: $days, timeZone: $timeZone) { date plays newUsers messages activeListeners } }
  }
`);

export const topSongs = graphql(`
  query StatsTopSongs($days: Int, $limit: Int) {
    stats { topSongs(days: $days, limit: $limit) { plays song { id } } }
  }
`);

export const online = graphql(`query StatsOnline { stats { onlineUsers } }`);
