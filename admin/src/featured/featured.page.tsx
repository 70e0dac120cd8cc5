import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  Chip,
  LinearProgress,
  Stack,
  Typography,
} from '@mui/material';
import { Title, useNotify } from 'react-admin';
import { PayloadError } from '../api/api.errors.ts';
import { LeaveWarning } from './leave.warning.tsx';
import { faultsOf, noFaults } from './shelf.faults.ts';
import { ShelfList } from './shelf.list.tsx';
import { SongSearch } from './song.search.tsx';
import { ShelfConflict, useShelf } from './use.shelf.ts';

/** The number of songs on the shelf. */
const capacity = 50;

/** The featured shelf: its songs and their order. Nothing is stored until it is saved. */
export default function FeaturedPage() {
  const notify = useNotify();
  const { saved, songs, changed, change, saving, discard } = useShelf();
  const save = (force: boolean) =>
    saving.mutate({ songs, force }, { onSuccess: () => notify('The shelf is saved') });
  const sent = saving.variables?.songs.map(({ id }) => id) ?? [];
  const faults = saving.error instanceof PayloadError ? faultsOf(saving.error.faults, sent) : noFaults;
  return (
    <Stack sx={{ gap: 2, maxWidth: 760, marginTop: 2, marginBottom: 4 }}>
      <Title title="Featured shelf" />
      <Typography color="text.secondary">
        The songs that listeners see first, in this order. Where there are fewer than an app asks for, the
        server adds others.
      </Typography>
      {saved.data && (
        <SongSearch
          taken={songs}
          full={songs.length >= capacity}
          onAdd={(song) => change([...songs, song])}
        />
      )}
      {saved.error && <Alert severity="error">{saved.error.message}</Alert>}
      {saving.error instanceof ShelfConflict ? (
        <ConflictAlert onTheirs={discard} onMine={() => save(true)} />
      ) : (
        saving.error && <Alert severity="error">{faults.whole ?? saving.error.message}</Alert>
      )}
      <Card>
        <CardContent>
          {saved.isPending && <LinearProgress aria-label="Loading the shelf" />}
          {saved.data && songs.length === 0 && (
            <Typography color="text.secondary">The shelf is empty.</Typography>
          )}
          <ShelfList songs={songs} faults={faults.rows} onChange={change} />
        </CardContent>
      </Card>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Button
          variant="contained"
          disabled={!changed}
          loading={saving.isPending}
          onClick={() => save(false)}
        >
          Save
        </Button>
        <Button disabled={!changed || saving.isPending} onClick={discard}>
          Discard
        </Button>
        <Typography component="span" variant="body2" color="text.secondary">
          {songs.length} of {capacity} songs
        </Typography>
        <Box role="status">{changed && <Chip size="small" color="warning" label="Unsaved changes" />}</Box>
      </Box>
      <LeaveWarning enabled={changed && !(saving.isPending && saving.variables.songs === songs)} />
    </Stack>
  );
}

function ConflictAlert({ onTheirs, onMine }: { onTheirs: () => void; onMine: () => void }) {
  return (
    <Alert
      severity="warning"
      action={
        <>
          <Button color="inherit" size="small" onClick={onTheirs}>
            Load theirs
          </Button>
          <Button color="inherit" size="small" onClick={onMine}>
            Save mine
          </Button>
        </>
      }
    >
      Somebody else has changed the shelf meanwhile. Nothing was saved.
    </Alert>
  );
}
