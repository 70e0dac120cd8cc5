import InviteIcon from '@mui/icons-material/PersonAdd';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { ShownText } from '../layout/shown.text.tsx';
import { CopyButton } from './copy.button.tsx';
import type { InvitationRecord } from './invitation.data.ts';
import { InvitationForm } from './invitation.form.tsx';
import { useInviting } from './use.invitations.ts';

export function InviteButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<InviteIcon />} onClick={() => setOpen(true)}>
        Invite somebody
      </Button>
      {open && <InvitationDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Asks for whom and until when; then shows the link. */
function InvitationDialog({ onClose }: { onClose: () => void }) {
  const title = useId();
  const inviting = useInviting();
  const { data: made } = inviting;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{made ? 'The invitation is made' : 'Invite somebody'}</DialogTitle>
      {made ? (
        <MadeInvitation invitation={made} onClose={onClose} />
      ) : (
        <InvitationForm inviting={inviting} onClose={onClose} />
      )}
    </Dialog>
  );
}

function MadeInvitation({ invitation, onClose }: { invitation: InvitationRecord; onClose: () => void }) {
  const { email, url } = invitation;
  return (
    <>
      <DialogContent>
        <DialogContentText sx={{ overflowWrap: 'anywhere' }}>
          {email
            ? `It is being mailed to ${email}, and is good for this address alone.`
            : 'Hand this link on: whoever opens it first can create an account.'}
        </DialogContentText>
        {url && <ShownText label="Link" text={url} />}
      </DialogContent>
      <DialogActions>
        {url && <CopyButton url={url} />}
        <Button variant="contained" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </>
  );
}
