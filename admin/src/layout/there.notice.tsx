import { Alert, Button } from '@mui/material';
import { useCloseNotification } from 'react-admin';
import { Link } from 'react-router';

/** Something that is there already, at its path in the panel. */
export interface Present {
  resource: 'songs' | 'albums' | 'artists';
  id: string;
}

export const pathOf = ({ resource, id }: Present) => `/${resource}/${encodeURIComponent(id)}`;

/** Says that something is there already, and leads to it. */
export function ThereNotice({ message, present }: { message: string; present: Present }) {
  const close = useCloseNotification();
  const action = (
    <Button color="inherit" size="small" component={Link} to={pathOf(present)} onClick={() => close()}>
      Open it
    </Button>
  );
  return (
    <Alert severity="warning" variant="filled" action={action}>
      {message}
    </Alert>
  );
}
