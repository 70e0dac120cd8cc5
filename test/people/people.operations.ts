import { graphql } from '../generated/gql.ts';

export const follow = graphql(`
  mutation FollowUser($id: ID!) {
    followUser(userId: $id) { user { id followed followerCount } errors { code field } }
  }
`);
export const unfollow = graphql(`
  mutation UnfollowUser($id: ID!) {
    unfollowUser(userId: $id) { user { id followed followerCount } errors { code field } }
  }
`);
export const followArtist = graphql(`
  mutation FollowArtist($id: ID!) {
    followArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }
  }
`);
export const unfollowArtist = graphql(`
  mutation UnfollowArtist($id: ID!) {
    unfollowArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }
  }
`);
export const followsOf = graphql(`
  query FollowsOf($id: ID!, $first: Int, $after: String) {
    user(id: $id) {
      followed followerCount followingCount
      followers(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
      following { totalCount nodes { id } }
    }
  }
`);
export const myArtists = graphql(`
  query FollowedArtists { followedArtists { totalCount nodes { id followed followerCount } } }
`);
export const block = graphql(`
  mutation BlockUser($id: ID!) { blockUser(userId: $id) { user { id blocked fullName } errors { code field } } }
`);
export const unblock = graphql(`
  mutation UnblockUser($id: ID!) { unblockUser(userId: $id) { user { id blocked } errors { code field } } }
`);
export const blockedUsers = graphql(`
  query BlockedUsers {
    blockedUsers {
      totalCount
      nodes { id fullName blocked followerCount presence { online user { id } } playlists { nodes { id } } followers { nodes { id } } }
    }
  }
`);
export const updateSettings = graphql(`
  mutation UpdateSettings($input: UpdateSettingsInput!) {
    updateSettings(input: $input) { user { settings { presence activity messages } } errors { code field } }
  }
`);
export const settingsOf = graphql(`
  query SettingsOf($id: ID!) { user(id: $id) { settings { presence activity messages } } }
`);
