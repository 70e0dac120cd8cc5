import { graphql } from '../generated/index.ts';

export const scanFacts = graphql(`
  fragment ScanFacts on Scan {
    id state startedAt finishedAt full dryRun seen total added updated moved removed unchanged failed unconfirmed
    faults { path reason }
    changes { kind path from tracks { number title performer } }
  }
`);

export const latestScans = graphql(`
  query LatestScans {
    libraryFolders { path fileCount missingCount scannedAt }
    scans(first: 10) { nodes { ...ScanFacts } }
  }
`);

export const startScan = graphql(`
  mutation StartScan($full: Boolean!, $dryRun: Boolean!, $confirmRemovals: Boolean!) {
    startScan(full: $full, dryRun: $dryRun, confirmRemovals: $confirmRemovals) {
      scan { ...ScanFacts } errors { code field message }
    }
  }
`);

export const cancelScan = graphql(`
  mutation CancelScan($id: ID!) { cancelScan(id: $id) { scan { ...ScanFacts } errors { code field message } } }
`);

export const scanProgress = graphql(`
  subscription ScanProgress { scanProgress { ...ScanFacts } }
`);
