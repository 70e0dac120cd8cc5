import { Alert, Box } from '@mui/material';
import { List, TopToolbar } from 'react-admin';
import { Cards } from '../layout/card.list.tsx';
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
        <Cards<InvitationRecord> label="Invitations">
          {(invitation) => <InvitationCard key={invitation.id} invitation={invitation} />}
        </Cards>
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
