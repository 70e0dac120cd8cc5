import { graphql } from '../generated/index.ts';

export const reportDocument = graphql(`
  mutation PlayerReport($input: ReportInput!) {
    report(input: $input) {
      report {
        id
      }
      errors {
        code
        message
        field
      }
    }
  }
`);
