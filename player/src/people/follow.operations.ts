import { graphql } from '../generated/index.ts';

export const followDocument = graphql(`
  mutation PlayerFollowUser($userId: ID!) {
    followUser(userId: $userId) {
      user {
        id
        followed
        followerCount
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const unfollowDocument = graphql(`
  mutation PlayerUnfollowUser($userId: ID!) {
    unfollowUser(userId: $userId) {
      user {
        id
        followed
        followerCount
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const blockDocument = graphql(`
  mutation PlayerBlockUser($userId: ID!) {
    blockUser(userId: $userId) {
      user {
        id
        blocked
        followed
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const unblockDocument = graphql(`
  mutation PlayerUnblockUser($userId: ID!) {
    unblockUser(userId: $userId) {
      user {
        id
        blocked
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const followersDocument = graphql(`
  query PlayerFollowers($id: ID!, $after: String) {
    user(id: $id) {
      id
      followers(first: 50, after: $after) {
        nodes {
          ...PersonParts
          presence {
            ...PresenceParts
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

export const followingDocument = graphql(`
  query PlayerFollowing($id: ID!, $after: String) {
    user(id: $id) {
      id
      following(first: 50, after: $after) {
        nodes {
          ...PersonParts
          presence {
            ...PresenceParts
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);
