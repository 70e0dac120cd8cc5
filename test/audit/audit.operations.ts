import { graphql } from '../generated/gql.ts';

export const readAuditLog = graphql(`
  query ReadAuditLog($first: Int, $after: String, $filter: AuditFilter) {
    auditLog(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        at
        action
        ipAddress
        changes
        actor { id fullName }
        target { id ... on User { fullName } ... on Song { title } ... on Album { title } ... on Artist { name } }
      }
    }
  }
`);
