import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useUpdate } from 'react-admin';
import type { ReportState } from '../generated/graphql.ts';
import { SuspensionDialog } from '../users/suspension.dialog.tsx';
import { personOf, type ReportRecord } from './report.data.ts';
import { TargetDeletion } from './report.deletion.tsx';
import { states } from './report.words.ts';

/** What an administrator can do about a report. */
export function ReportActions({ report }: { report: ReportRecord }) {
  const [suspends, setSuspends] = useState(false);
  const { settle, busy } = useSettling(report);
  const person = personOf(report);
  const to = (state: ReportState, label: string) => (
    <Button disabled={busy} onClick={() => settle(state)}>
      {label}
    </Button>
  );
  return (
    <>
      {report.state === 'OPEN' ? (
        <>
          {to('RESOLVED', 'Resolve')}
          {to('DISMISSED', 'Dismiss')}
        </>
      ) : (
        to('OPEN', 'Open again')
      )}
      <TargetDeletion target={report.target} />
      {person && (
        <Button color="warning" onClick={() => setSuspends(true)}>
          Suspend {person.fullName}…
        </Button>
      )}
      {suspends && person && <SuspensionDialog user={person} onClose={() => setSuspends(false)} />}
    </>
  );
}

function useSettling(report: ReportRecord) {
  const notify = useNotify();
  const refresh = useRefresh();
  const [update, { isPending: busy }] = useUpdate<ReportRecord>();
  const settle = (state: ReportState) =>
    update(
      'reports',
      { id: report.id, data: { state }, previousData: report },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify(`The report is ${states[state].toLowerCase()}`, { type: 'info' });
          refresh();
        },
        onError: (error: unknown) =>
          notify(error instanceof Error ? error.message : String(error), { type: 'error' }),
      },
    );
  return { settle, busy };
}
