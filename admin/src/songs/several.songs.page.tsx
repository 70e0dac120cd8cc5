import {
  Button,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Title, useNotify, useRefresh } from 'react-admin';
import { DropZone } from '../files/drop.zone.tsx';
import { audioKinds, isAudio } from '../files/file.kinds.ts';
import { QueuedSongRow } from './queued.song.row.tsx';
import { SongQueue } from './song.queue.ts';

/** Adds several songs at once: dropped together, each uploaded with its tags. */
export default function SeveralSongs() {
  const [queue] = useState(() => new SongQueue());
  const songs = useSyncExternalStore(queue.subscribe, () => queue.songs);
  const notify = useNotify();
  const due = songs.filter(({ state }) => state === 'ready' || state === 'failed').length;
  const added = songs.filter(({ state }) => state === 'added').length;
  useFreshLists(added);
  const take = (files: File[]) => {
    const audio = files.filter(isAudio);
    if (audio.length < files.length)
      notify(`${files.length - audio.length} of the files are not audio`, { type: 'warning' });
    void queue.add(audio);
  };
  return (
    <Card sx={{ mt: 2 }}>
      <Title title="Add several songs" />
      <CardContent>
        <DropZone
          label="Audio files"
          hint="Drop as many audio files as you like, or choose them"
          accept={audioKinds}
          multiple
          onFiles={take}
        />
        {songs.length > 0 && <QueueTable queue={queue} />}
        <Button variant="contained" disabled={due === 0} onClick={() => queue.send()}>
          Upload {due} {due === 1 ? 'song' : 'songs'}
        </Button>
        <Typography role="status" sx={{ mt: 1 }}>
          {added > 0 && `${added} of ${songs.length} added`}
        </Typography>
      </CardContent>
    </Card>
  );
}

function QueueTable({ queue }: { queue: SongQueue }) {
  const songs = useSyncExternalStore(queue.subscribe, () => queue.songs);
  return (
    <TableContainer sx={{ mb: 2 }}>
      <Table size="small" aria-label="Files">
        <TableHead>
          <TableRow>
            {['File', 'Title', 'Artist', 'Album', 'State', ''].map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {songs.map((song) => (
            <QueuedSongRow key={song.key} song={song} queue={queue} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Cached lists are outdated after each added song. */
function useFreshLists(added: number): void {
  const refresh = useRefresh();
  useEffect(() => {
    if (added > 0) refresh();
  }, [added, refresh]);
}
