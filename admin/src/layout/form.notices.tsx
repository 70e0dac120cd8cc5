import { Alert, Button } from '@mui/material';

/** Says that somebody else has changed the record of a form in which something is typed. */
export function NewerNotice({ onCompare }: { onCompare: () => void }) {
  const action = (
    <Button color="inherit" size="small" onClick={onCompare}>
      Compare
    </Button>
  );
  return (
    <Alert severity="warning" action={action}>
      Somebody else changed this meanwhile. What you typed is not saved.
    </Alert>
  );
}

/** Says that the form holds what was typed when it was last open. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const action = (
    <Button color="inherit" size="small" onClick={onDiscard}>
      Discard it
    </Button>
  );
  return (
    <Alert severity="info" action={action}>
      What you typed here before is back. It is not saved yet.
    </Alert>
  );
}
