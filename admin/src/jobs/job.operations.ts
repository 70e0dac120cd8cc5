import { graphql } from '../generated/index.ts';

export const jobFields = graphql(`
  fragment JobFields on Job { id kind state attempts maxAttempts lastError createdAt runAt }
`);

export const listJobs = graphql(`
  query ListJobs($first: Int!, $after: String, $state: JobState) {
    jobs(first: $first, after: $after, state: $state) {
      nodes { ...JobFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const retryJob = graphql(`
  mutation RetryJob($id: ID!) { retryJob(id: $id) { job { ...JobFields } errors { code field message } } }
`);

export const cancelJob = graphql(`
  mutation CancelJob($id: ID!) { cancelJob(id: $id) { job { ...JobFields } errors { code field message } } }
`);
