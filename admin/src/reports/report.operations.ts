import { graphql } from '../generated/index.ts';

export const reportFields = graphql(`
  fragment ReportFields on Report {
    id excerpt reason note state createdAt resolvedAt resolution
    reportedBy { id fullName }
    resolvedBy { id fullName }
    target {
      __typename
      ... on User { id fullName }
      ... on Message { id sender { id fullName } }
      ... on RoomMessage { id sender { id fullName } }
      ... on Playlist { id name owner { id fullName } }
    }
  }
`);

export const listReports = graphql(`
  query ListReports($first: Int!, $after: String, $state: ReportState) {
    reports(first: $first, after: $after, state: $state) {
      nodes { ...ReportFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const resolveReport = graphql(`
  mutation ResolveReport($input: ResolveReportInput!) {
    resolveReport(input: $input) { report { ...ReportFields } errors { code field message } }
  }
`);

export const deleteRoomMessage = graphql(`
  mutation DeleteRoomMessage($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code field message } } }
`);
