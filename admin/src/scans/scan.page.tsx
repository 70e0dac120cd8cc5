import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  Checkbox,
  FormControlLabel,
  LinearProgress,
  List,
  ListItem,
  ListItemText,
  Stack,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import type { LatestScansQuery } from '../generated/graphql.ts';
import { momentOf } from '../messages/moment.ts';
import { ScanCard } from './scan.card.tsx';
import { useScans } from './use.scans.ts';

type Folders = NonNullable<LatestScansQuery['libraryFolders']>;

/** The folders that the server reads in place, and the scans that bring the catalog in step with them. */
export default function ScanPage() {
  const { found, start, cancel } = useScans();
  const [full, setFull] = useState(false);
  const scans = found.data?.scans?.nodes ?? [];
  const [latest] = scans;
  const running = latest?.state === 'RUNNING';
  const begin = (choice: { dryRun?: boolean; confirmRemovals?: boolean }) =>
    start.mutate({ full, dryRun: false, confirmRemovals: false, ...choice });
  return (
    <Stack sx={{ gap: 2, maxWidth: 760, marginTop: 2, marginBottom: 4 }}>
      <Title title="Folders and scans" />
      {found.error && <Alert severity="error">{found.error.message}</Alert>}
      {found.isPending && <LinearProgress aria-label="Loading the scans" />}
      {found.data && <FolderCard folders={found.data.libraryFolders ?? []} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Button variant="contained" disabled={running || start.isPending} onClick={() => begin({})}>
          Scan now
        </Button>
        <Button
          variant="outlined"
          disabled={running || start.isPending}
          onClick={() => begin({ dryRun: true })}
        >
          Dry run
        </Button>
        <FormControlLabel
          control={<Checkbox checked={full} onChange={(_event, checked) => setFull(checked)} />}
          label="Read every file again"
        />
      </Box>
      {latest && (
        <ScanCard
          scan={latest}
          onCancel={() => cancel.mutate(latest.id)}
          onConfirm={() => begin({ confirmRemovals: true })}
        />
      )}
    </Stack>
  );
}

function FolderCard({ folders }: { folders: Folders }) {
  return (
    <Card component="section" aria-label="Folders">
      <CardContent>
        <Typography variant="h6" component="h2">
          Folders
        </Typography>
        {folders.length === 0 && (
          <Typography color="text.secondary">
            None was scanned yet. The server reads the folders that LIBRARY_DIRS names.
          </Typography>
        )}
        <List dense disablePadding>
          {folders.map(({ path, fileCount, missingCount, scannedAt }) => (
            <ListItem key={path} disableGutters>
              <ListItemText
                primary={path}
                secondary={[
                  `${fileCount.toLocaleString()} files`,
                  ...(missingCount > 0 ? [`${missingCount.toLocaleString()} gone`] : []),
                  scannedAt ? `scanned ${momentOf(scannedAt)}` : 'not scanned to its end yet',
                ].join(' · ')}
                slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } } }}
              />
            </ListItem>
          ))}
        </List>
      </CardContent>
    </Card>
  );
}
