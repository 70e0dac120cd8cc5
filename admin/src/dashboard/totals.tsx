import { Box, Card, Typography } from '@mui/material';
import { storageSize } from './storage.size.ts';
import type { Stats } from './use.stats.ts';

interface Total {
  name: string;
  of: (stats: Stats) => string;
}

const totals: readonly Total[] = [
  { name: 'Online', of: ({ onlineUsers }) => onlineUsers.toLocaleString() },
  { name: 'Plays', of: ({ totalPlays }) => totalPlays.toLocaleString() },
  { name: 'Songs', of: ({ totalSongs }) => totalSongs.toLocaleString() },
  { name: 'Albums', of: ({ totalAlbums }) => totalAlbums.toLocaleString() },
  { name: 'Artists', of: ({ totalArtists }) => totalArtists.toLocaleString() },
  { name: 'Users', of: ({ totalUsers }) => totalUsers.toLocaleString() },
  { name: 'Messages', of: ({ totalMessages }) => totalMessages.toLocaleString() },
  { name: 'Storage', of: ({ storageBytes }) => storageSize(storageBytes) },
];

/** Present totals of each kind. */
export function Totals({ stats }: { stats: Stats }) {
  return (
    <Box
      component="dl"
      aria-label="Totals"
      sx={{
        margin: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(4, 1fr)', xl: 'repeat(8, 1fr)' },
      }}
    >
      {totals.map(({ name, of }) => (
        <Card key={name} sx={{ padding: 2 }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" variant="h5" sx={{ margin: 0 }}>
            {of(stats)}
          </Typography>
        </Card>
      ))}
    </Box>
  );
}
