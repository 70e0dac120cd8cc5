import { Alert, Box, LinearProgress, Stack } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { usePresence } from '../presence/use.presence.ts';
import { Activity } from './activity.tsx';
import { OnlinePeople } from './online.people.tsx';
import type { Period } from './period.switch.tsx';
import { TopSongs } from './top.songs.tsx';
import { Totals } from './totals.tsx';
import { useStats } from './use.stats.ts';

/** Totals, activity and online users, updated regularly. */
export default function DashboardPage() {
  const [period, setPeriod] = useState<Period>(30);
  const people = usePresence();
  const { data: stats, error } = useStats(period, people);
  return (
    <Stack sx={{ gap: 3, marginTop: 2, marginBottom: 4 }}>
      <Title title="Dashboard" />
      {error && (
        <Alert severity="error">
          {error.message} {stats && 'What is shown is what was known last.'}
        </Alert>
      )}
      {!stats && !error && <LinearProgress aria-label="Loading the figures" />}
      {stats && <Totals stats={stats} />}
      {stats && <Activity days={stats.daily} period={period} onPeriod={setPeriod} />}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { md: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        {stats && <TopSongs songs={stats.topSongs} days={stats.daily.length} />}
        <OnlinePeople people={people} />
      </Box>
    </Stack>
  );
}
