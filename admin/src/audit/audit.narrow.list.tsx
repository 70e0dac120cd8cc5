import { Box, Card, CardContent, Typography } from '@mui/material';
import { Link, ListNoResults, useListContext } from 'react-admin';
import { momentOf } from '../messages/moment.ts';
import { actionText } from './audit.actions.ts';
import { AuditChanges } from './audit.changes.tsx';
import type { AuditRecord } from './audit.data.ts';
import { AuditTarget } from './audit.target.tsx';

/** The audit log for narrow windows. */
export function AuditNarrowList() {
  const { data, isPending } = useListContext<AuditRecord>();
  if (isPending) return null;
  if (!data?.length) return <ListNoResults />;
  return (
    <Box component="ul" aria-label="Audit log" sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {data.map((entry) => (
        <AuditCard key={entry.id} entry={entry} />
      ))}
    </Box>
  );
}

function AuditCard({ entry: { at, actor, action, target, changes, ipAddress } }: { entry: AuditRecord }) {
  return (
    <Card component="li" variant="outlined" square>
      <CardContent>
        <Typography variant="body2">
          {actionText(action)} <AuditTarget target={target} />
        </Typography>
        <Typography variant="caption" component="p" color="text.secondary">
          {momentOf(at)}
          {actor && ', '}
          {actor && <Link to={`/users/${actor.id}/show`}>{actor.fullName}</Link>}
          {ipAddress ? `, ${ipAddress}` : !actor && ', the server'}
        </Typography>
        <AuditChanges title={actionText(action)} changes={changes} />
      </CardContent>
    </Card>
  );
}
