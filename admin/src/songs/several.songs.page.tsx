import { Box, Button, Card, CardContent, Typography } from '@mui/material';
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
  const bare = songs.filter(({ lacksCover }) => lacksCover).length;
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
        {songs.length > 0 && <Queued queue={queue} />}
        <Button variant="contained" disabled={due === 0} onClick={() => queue.send()}>
          Upload {due} {due === 1 ? 'song' : 'songs'}
        </Button>
        <Typography role="status" sx={{ mt: 1 }}>
          {added > 0 && `${added} of ${songs.length} added`}
          {bare > 0 && `, ${bare} without the cover in ${bare === 1 ? 'its' : 'their'} tags`}
        </Typography>
      </CardContent>
    </Card>
  );
}

function Queued({ queue }: { queue: SongQueue }) {
  const songs = useSyncExternalStore(queue.subscribe, () => queue.songs);
  return (
    <Box
      component="ul"
      aria-label="Files"
      sx={{ listStyle: 'none', m: 0, mb: 2, p: 0, display: 'grid', gap: 1.5, '& > li': { minWidth: 0 } }}
    >
      {songs.map((song) => (
        <QueuedSongRow key={song.key} song={song} queue={queue} />
      ))}
    </Box>
  );
}

/** Cached lists are outdated after each added song. */
function useFreshLists(added: number): void {
  const refresh = useRefresh();
  useEffect(() => {
    if (added > 0) refresh();
  }, [added, refresh]);
}
