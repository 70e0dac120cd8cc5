import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNotify } from 'react-admin';
import { client as api } from '../api/client.ts';
import { useSend } from '../api/use.send.ts';
import type { LatestScansQuery, ScanFactsFragment } from '../generated/graphql.ts';
import { cancelScan, latestScans, scanProgress, startScan } from './scan.operations.ts';

export type ScanFacts = ScanFactsFragment;

export interface ScanChoice {
  full: boolean;
  dryRun: boolean;
  confirmRemovals: boolean;
}

const key = ['scans'];
/** Milliseconds between updates besides those that the server sends. */
const interval = 10_000;

/** The folders and the latest scans, as they proceed. */
export function useScans() {
  const send = useSend();
  const notify = useNotify();
  const client = useQueryClient();
  const found = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => send(latestScans, {}, { signal }),
    refetchInterval: interval,
  });
  useEffect(
    () =>
      api.subscribe(
        scanProgress,
        {},
        {
          next: ({ data }) => {
            if (!data) return;
            client.setQueryData<LatestScansQuery>(
              key,
              (known) => known && withScan(known, data.scanProgress),
            );
            // The numbers of the folders, and whatever came meanwhile.
            if (data.scanProgress.state !== 'RUNNING') void client.invalidateQueries({ queryKey: key });
          },
        },
      ),
    [client],
  );
  const told = (errors: readonly { message: string }[]) => {
    for (const { message } of errors) notify(message, { type: 'error' });
    void client.invalidateQueries({ queryKey: key });
  };
  const start = useMutation({
    mutationFn: (choice: ScanChoice) => send(startScan, choice),
    onSuccess: (data) => told(data.startScan.errors),
    onError: (error) => told([error]),
  });
  const cancel = useMutation({
    mutationFn: (id: string) => send(cancelScan, { id }),
    onSuccess: (data) => told(data.cancelScan.errors),
    onError: (error) => told([error]),
  });
  return { found, start, cancel };
}

/** A scan that proceeds replaces what is known of it, or is the newest. */
function withScan(known: LatestScansQuery, scan: ScanFacts): LatestScansQuery {
  const scans = known.scans?.nodes ?? [];
  const others = scans.filter(({ id }) => id !== scan.id);
  const isKnown = others.length < scans.length;
  const nodes = isKnown ? scans.map((one) => (one.id === scan.id ? scan : one)) : [scan, ...others];
  return { ...known, scans: { ...known.scans, nodes } } as LatestScansQuery;
}
