import { graphql } from '../generated/index.ts';

export const auditFields = graphql(`
  fragment AuditFields on AuditEntry {
    id at action changes ipAddress
    actor { id fullName image { url(width: 96) } }
    target {
      __typename
      id
      ... on User { fullName }
      ... on Song { title }
      ... on Album { title }
      ... on Artist { name }
      ... on Playlist { name }
    }
  }
`);

export const listAudit = graphql(`
  query ListAudit($first: Int!, $after: String, $filter: AuditFilter) {
    auditLog(first: $first, after: $after, filter: $filter) {
      nodes { ...AuditFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneAuditEntry = graphql(`
  query OneAuditEntry($id: ID!) { node(id: $id) { ...AuditFields } }
`);
