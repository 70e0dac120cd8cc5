import {
  Alert,
  Button,
  Card,
  CardActions,
  CardContent,
  Chip,
  List,
  ListItem,
  ListItemText,
  Typography,
} from '@mui/material';
import { deviceName } from '@tonearm/client';
import { useNotify } from 'react-admin';
import { timeAgo } from '../presence/time.ago.ts';
import { type SessionRecord, useSessions } from './use.sessions.ts';

/** The administrator's own sessions. The API does not reveal those of others. */
export function SessionsCard() {
  const notify = useNotify();
  const { list, revocation } = useSessions();
  const { data: sessions = [], error } = list;
  const others = sessions.some(({ current }) => !current);
  const revoke = (id: string | null) =>
    revocation.mutate(id, {
      onSuccess: () => notify(id ? 'The device is signed out' : 'All other devices are signed out'),
    });
  const fault = revocation.error ?? error;
  return (
    <Card>
      <CardContent sx={{ paddingBottom: 0 }}>
        <Typography variant="h6" component="h2" id="sessions-title">
          Your sessions
        </Typography>
        {fault && <Alert severity="error">{fault.message}</Alert>}
        <List disablePadding aria-labelledby="sessions-title">
          {sessions.map((session) => (
            <SessionItem
              key={session.id}
              session={session}
              busy={revocation.isPending}
              onRevoke={() => revoke(session.id)}
            />
          ))}
        </List>
      </CardContent>
      <CardActions>
        <Button color="error" disabled={!others || revocation.isPending} onClick={() => revoke(null)}>
          Sign out all other devices
        </Button>
      </CardActions>
    </Card>
  );
}

interface SessionItemProps {
  session: SessionRecord;
  busy: boolean;
  onRevoke: () => void;
}

function SessionItem({ session, busy, onRevoke }: SessionItemProps) {
  const { userAgent, place, createdAt, lastUsedAt, current } = session;
  const name = deviceName(userAgent) ?? 'Unknown device';
  const since = new Date(createdAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ListItem disableGutters sx={{ gap: 2 }}>
      <ListItemText
        primary={name}
        secondary={`${place ? `Network ${place}` : 'Unknown network'}, since ${since}, last used ${timeAgo(lastUsedAt)}`}
      />
      {current ? (
        <Chip size="small" label="This device" />
      ) : (
        <Button
          color="error"
          size="small"
          disabled={busy}
          onClick={onRevoke}
          aria-label={`Sign out ${name}`}
          sx={{ whiteSpace: 'nowrap' }}
        >
          Sign out
        </Button>
      )}
    </ListItem>
  );
}
