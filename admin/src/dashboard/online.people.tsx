import {
  Alert,
  Card,
  CardContent,
  List,
  ListItem,
  ListItemAvatar,
  ListItemText,
  Typography,
} from '@mui/material';
import { Link } from 'react-admin';
import type { People, Presence } from '../presence/presence.store.ts';
import { UserPicture } from '../users/user.picture.tsx';

/** Users shown by name. */
const shown = 50;

/** Online users and what they listen to, listeners first. */
export function OnlinePeople({ people }: { people: People }) {
  const online = [...(people?.values() ?? [])].filter((presence) => presence.online).sort(byListening);
  const more = online.length - shown;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" id="online-title">
          Online now
        </Typography>
        {!people && <Alert severity="info">Waiting for live news from the server…</Alert>}
        {people && online.length === 0 && <Typography color="text.secondary">Nobody is online.</Typography>}
        <List dense aria-labelledby="online-title" sx={{ maxHeight: 480, overflowY: 'auto' }}>
          {online.slice(0, shown).map((presence) => (
            <Person key={presence.user.id} presence={presence} />
          ))}
        </List>
        {more > 0 && <Typography color="text.secondary">and {more.toLocaleString()} more</Typography>}
      </CardContent>
    </Card>
  );
}

function Person({ presence: { user, nowPlaying } }: { presence: Presence }) {
  return (
    <ListItem disableGutters>
      <ListItemAvatar>
        <UserPicture user={user} />
      </ListItemAvatar>
      <ListItemText
        primary={<Link to={`/users/${user.id}/show`}>{user.fullName}</Link>}
        secondary={nowPlaying ? `${nowPlaying.title} by ${nowPlaying.artist.name}` : 'not listening'}
      />
    </ListItem>
  );
}

function byListening(a: Presence, b: Presence): number {
  const listening = Number(b.nowPlaying !== null) - Number(a.nowPlaying !== null);
  return listening || a.user.fullName.localeCompare(b.user.fullName);
}
