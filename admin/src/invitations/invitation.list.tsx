import { Alert, Box } from '@mui/material';
import { List, ListNoResults, TopToolbar, useListContext } from 'react-admin';
import { PagedBy } from '../layout/paged.by.tsx';
import { InvitationCard } from './invitation.card.tsx';
import type { InvitationRecord } from './invitation.data.ts';
import { InviteButton } from './invitation.dialog.tsx';
import { useRegistration } from './use.invitations.ts';

/** Who was invited to create an account, the latest first, and what became of it. */
export default function InvitationList() {
  return (
    <List
      perPage={25}
      exporter={false}
      empty={false}
      component="div"
      sort={{ field: 'createdAt', order: 'DESC' }}
      actions={
        <TopToolbar>
          <InviteButton />
        </TopToolbar>
      }
      pagination={<PagedBy />}
    >
      <Box sx={{ maxWidth: 860, display: 'grid', gap: 1.5 }}>
        <ClosedNotice />
        <Invitations />
      </Box>
    </List>
  );
}

function ClosedNotice() {
  const registration = useRegistration();
  if (registration !== 'CLOSED') return null;
  return (
    <Alert severity="warning">
      Nobody can create an account on this server, also with an invitation: its setting REGISTRATION is
      closed.
    </Alert>
  );
}

function Invitations() {
  const { data, isPending } = useListContext<InvitationRecord>();
  if (isPending) return null;
  if (!data?.length) return <ListNoResults />;
  return (
    <Box
      component="ul"
      aria-label="Invitations"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5, '& > li': { minWidth: 0 } }}
    >
      {data.map((invitation) => (
        <InvitationCard key={invitation.id} invitation={invitation} />
      ))}
    </Box>
  );
}
