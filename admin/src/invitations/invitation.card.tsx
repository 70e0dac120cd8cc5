import { Box, Button, Card, CardActions, CardContent, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, Link } from 'react-admin';
import { momentOf } from '../messages/moment.ts';
import { RoleMark } from '../users/user.marks.tsx';
import { CopyButton } from './copy.button.tsx';
import { endingOf, type InvitationRecord, type InvitationState, stateOf } from './invitation.data.ts';
import { useRevoking } from './use.invitations.ts';

const states: Record<InvitationState, { label: string; color: 'default' | 'success' }> = {
  OPEN: { label: 'Open', color: 'success' },
  USED: { label: 'Used', color: 'default' },
  ENDED: { label: 'Ended', color: 'default' },
};

/** An invitation: for whom, by whom, and what became of it. */
export function InvitationCard({ invitation }: { invitation: InvitationRecord }) {
  const state = stateOf(invitation);
  const { label, color } = states[state];
  return (
    <Card component="li">
      <CardContent sx={{ display: 'grid', gap: 1, pb: 1 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{forWhom(invitation)}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Chip size="small" variant="outlined" color={color} label={label} />
          <RoleMark user={invitation} />
        </Box>
        <History invitation={invitation} />
      </CardContent>
      {state !== 'USED' && (
        <CardActions sx={{ flexWrap: 'wrap', gap: 1, '& > :not(style)': { marginLeft: 0 } }}>
          {state === 'OPEN' && invitation.url && <CopyButton url={invitation.url} />}
          <Revocation invitation={invitation} />
        </CardActions>
      )}
    </Card>
  );
}

function forWhom({ email }: InvitationRecord): string {
  return email ?? 'Anybody with the link';
}

function History({ invitation }: { invitation: InvitationRecord }) {
  const { createdAt, createdBy, expiresAt, usedBy } = invitation;
  return (
    <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
      Made by{' '}
      {createdBy ? (
        <Link to={`/users/${createdBy.id}/show`}>{createdBy.fullName}</Link>
      ) : (
        'an account that is deleted'
      )}
      , {momentOf(createdAt)}
      <br />
      {usedBy ? (
        <>
          Used by <Link to={`/users/${usedBy.id}/show`}>{usedBy.fullName}</Link>
        </>
      ) : (
        `Good until ${momentOf(expiresAt)}. ${endingOf(invitation) ?? ''}`
      )}
    </Typography>
  );
}

function Revocation({ invitation }: { invitation: InvitationRecord }) {
  const [asks, setAsks] = useState(false);
  const revoking = useRevoking(invitation.id, () => setAsks(false));
  return (
    <>
      <Button color="error" onClick={() => setAsks(true)}>
        Revoke
      </Button>
      <Confirm
        isOpen={asks}
        loading={revoking.isPending}
        title="Revoke this invitation?"
        content={`For: ${forWhom(invitation)}. Its link stops working at once, and it leaves the list. This can’t be undone.`}
        onConfirm={() => revoking.mutate()}
        onClose={() => setAsks(false)}
      />
    </>
  );
}
