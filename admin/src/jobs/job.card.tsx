import { Box, Button, Card, CardActions, CardContent, Chip, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import { momentOf } from '../messages/moment.ts';
import { type JobRecord, states } from './job.data.ts';
import { cancelJob, retryJob } from './job.operations.ts';

/** A job: what it is, how often it was tried, and why it failed. */
export function JobCard({ job }: { job: JobRecord }) {
  const { kind, state, attempts, maxAttempts, lastError, createdAt, runAt } = job;
  const failed = state === 'FAILED';
  return (
    <Card component="li">
      <CardContent sx={{ display: 'grid', gap: 1, pb: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Chip size="small" color={failed ? 'error' : 'default'} label={states[state]} />
          <Typography sx={{ overflowWrap: 'anywhere' }}>{kind}</Typography>
        </Box>
        {lastError && (
          <Typography
            variant="body2"
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: 200, overflowY: 'auto' }}
          >
            {lastError}
          </Typography>
        )}
        <Typography variant="caption" color="text.secondary">
          {attempts === 0 ? 'Not tried yet' : `Tried ${attempts} of ${maxAttempts} times`}, added{' '}
          {momentOf(createdAt)}
          {state === 'SCHEDULED' && `, next ${momentOf(runAt)}`}
        </Typography>
      </CardContent>
      <JobActions job={job} />
    </Card>
  );
}

function JobActions({ job: { id, state } }: { job: JobRecord }) {
  const { retry, cancel, busy } = useJob(id);
  return (
    <CardActions sx={{ flexWrap: 'wrap', gap: 1, '& > :not(style)': { marginLeft: 0 } }}>
      {state !== 'RUNNING' && (
        <Button disabled={busy} onClick={() => retry.mutate()}>
          {state === 'FAILED' ? 'Retry' : 'Run now'}
        </Button>
      )}
      <Button color="error" disabled={busy} onClick={() => cancel.mutate()}>
        {state === 'FAILED' ? 'Remove' : 'Cancel'}
      </Button>
    </CardActions>
  );
}

function useJob(id: string) {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  const told = (text: string) => ({
    onSuccess: () => notify(text, { type: 'info' }),
    onError: ({ message }: Error) => notify(message, { type: 'error' }),
    onSettled: () => refresh(),
  });
  const retry = useMutation({
    mutationFn: async () => accepted((await send(retryJob, { id })).retryJob),
    ...told('The job runs again'),
  });
  const cancel = useMutation({
    mutationFn: async () => accepted((await send(cancelJob, { id })).cancelJob),
    ...told('The job is cancelled'),
  });
  return { retry, cancel, busy: retry.isPending || cancel.isPending };
}
