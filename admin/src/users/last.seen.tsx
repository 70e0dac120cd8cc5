import { Box, Tooltip, Typography } from '@mui/material';
import { timeAgo } from '../presence/time.ago.ts';
import { usePresence } from '../presence/use.presence.ts';
import type { UserRecord } from './user.data.ts';

/** Whether a user is online and what plays, or since when the user is offline; updated live. */
export function LastSeen({ user }: { user: UserRecord }) {
  const { online, lastSeenAt, nowPlaying } = usePresence()?.get(user.id) ?? user.presence;
  if (online) {
    return (
      <Box>
        <Typography
          component="span"
          variant="body2"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
        >
          <Box component="span" aria-hidden sx={dot} />
          Online
        </Typography>
        {nowPlaying && (
          <Typography component="div" variant="caption" color="text.secondary">
            {nowPlaying.title} by {nowPlaying.artist.name}
          </Typography>
        )}
      </Box>
    );
  }
  if (!lastSeenAt)
    return (
      <Typography component="span" variant="body2">
        Never
      </Typography>
    );
  return (
    <Tooltip title={new Date(lastSeenAt).toLocaleString()}>
      <Typography component="time" variant="body2" dateTime={lastSeenAt}>
        {timeAgo(lastSeenAt)}
      </Typography>
    </Tooltip>
  );
}

const dot = { width: 8, height: 8, borderRadius: '50%', backgroundColor: 'success.main', flexShrink: 0 };
