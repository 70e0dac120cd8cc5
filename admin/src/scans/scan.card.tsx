import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  Chip,
  LinearProgress,
  List,
  ListItem,
  ListItemText,
  Stack,
  Typography,
} from '@mui/material';
import { momentOf } from '../messages/moment.ts';
import type { ScanFacts } from './use.scans.ts';

const stateNames = { RUNNING: 'Running', DONE: 'Done', CANCELLED: 'Cancelled', FAILED: 'Failed' } as const;
const stateColors = { RUNNING: 'info', DONE: 'success', CANCELLED: 'default', FAILED: 'error' } as const;
const changeNames = { ADDED: 'New', UPDATED: 'Changed', MOVED: 'Moved', REMOVED: 'Gone' } as const;
const counts = ['added', 'updated', 'moved', 'removed', 'unchanged', 'failed'] as const;

export interface ScanCardProps {
  scan: ScanFacts;
  onCancel(): void;
  onConfirm(): void;
}

/** The latest scan: how far it is, what it did or would do, and what it could not take. */
export function ScanCard({ scan, onCancel, onConfirm }: ScanCardProps) {
  const running = scan.state === 'RUNNING';
  // It stopped because nobody has said yet whether the files are really gone.
  const waits = scan.state === 'FAILED' && scan.unconfirmed > 0;
  return (
    <Card component="section" aria-label={scan.dryRun ? 'Dry run' : 'Latest scan'}>
      <CardContent>
        <Stack sx={{ gap: 2 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <Typography variant="h6" component="h2">
              {scan.dryRun ? 'Dry run' : 'Latest scan'}
            </Typography>
            <Chip
              size="small"
              color={waits ? 'warning' : stateColors[scan.state]}
              variant="outlined"
              label={waits ? 'Waits for an answer' : stateNames[scan.state]}
            />
            <Typography variant="body2" color="text.secondary">
              {momentOf(scan.startedAt)}
            </Typography>
            {running && <Button onClick={onCancel}>Cancel the scan</Button>}
          </Box>
          {running && <Progress scan={scan} />}
          <Typography role="status">
            {counts.map((name) => `${scan[name].toLocaleString()} ${name}`).join(' · ')}
          </Typography>
          {scan.dryRun && !running && (
            <Alert severity="info">Nothing was changed: this is what a scan would do.</Alert>
          )}
          {scan.unconfirmed > 0 && <Question scan={scan} onConfirm={onConfirm} />}
          <Lines
            title="Changes"
            lines={scan.changes.map(({ kind, path, from, tracks }) => ({
              first: `${changeNames[kind]}: ${path}`,
              second: from ? `from ${from}` : tracksOf(tracks),
            }))}
          />
          <Lines
            title="Faults"
            lines={scan.faults.map(({ path, reason }) => ({ first: path || 'The scan', second: reason }))}
          />
        </Stack>
      </CardContent>
    </Card>
  );
}

/** What a cue sheet says a file holds: it stays one song. */
function tracksOf(tracks: ScanFacts['changes'][number]['tracks']): string | undefined {
  if (tracks.length === 0) return undefined;
  const names = tracks.map(({ number, title, performer }) =>
    [`${number}`, performer, title].filter(Boolean).join(' - '),
  );
  return `holds ${tracks.length} tracks by its cue sheet: ${names.join('; ')}`;
}

function Progress({ scan: { seen, total } }: { scan: ScanFacts }) {
  const share = total ? Math.min(100, (100 * seen) / total) : undefined;
  return (
    <Box>
      <LinearProgress
        aria-label="Files seen"
        variant={share === undefined ? 'indeterminate' : 'determinate'}
        {...(share !== undefined && { value: share })}
      />
      <Typography variant="body2" color="text.secondary">
        {seen.toLocaleString()} {total === null ? 'files' : `of ${total?.toLocaleString()} files`}
      </Typography>
    </Box>
  );
}

function Question({ scan, onConfirm }: { scan: ScanFacts; onConfirm: () => void }) {
  return (
    <Alert
      severity="warning"
      action={
        !scan.dryRun && (
          <Button color="inherit" size="small" onClick={onConfirm}>
            They are really gone
          </Button>
        )
      }
    >
      {scan.unconfirmed.toLocaleString()} files are gone, more than half of a folder. Nothing of it was
      hidden. Is its disk connected?
    </Alert>
  );
}

interface Line {
  first: string;
  second: string | undefined;
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Box>
      <Typography variant="subtitle1" component="h3">
        {title}
        {lines.length === 100 && ' (the first 100)'}
      </Typography>
      <List dense aria-label={title} sx={{ maxHeight: 320, overflowY: 'auto' }} tabIndex={0}>
        {lines.map(({ first, second }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may have several faults, and the list only grows
          <ListItem key={index} disableGutters>
            <ListItemText
              primary={first}
              secondary={second}
              slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } } }}
            />
          </ListItem>
        ))}
      </List>
    </Box>
  );
}
