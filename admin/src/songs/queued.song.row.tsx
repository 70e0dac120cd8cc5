import RemoveIcon from '@mui/icons-material/Clear';
import RetryIcon from '@mui/icons-material/Replay';
import { IconButton, TableCell, TableRow, TextField, Typography } from '@mui/material';
import { Link } from 'react-router';
import { formatDuration } from '../format/duration.ts';
import { formatSize } from '../format/size.ts';
import { pathOf } from '../layout/there.notice.tsx';
import { UploadBar } from '../layout/upload.bar.tsx';
import type { QueuedSong, SongQueue, SongState } from './song.queue.ts';
import { withoutCover } from './song.words.ts';

const words: Record<SongState, string> = {
  reading: 'Reading its tags',
  refused: '',
  ready: 'Ready',
  waiting: 'Waiting',
  sending: '',
  added: 'Added',
  failed: '',
};

/** One of several files: its tags, its progress, and its result. */
export function QueuedSongRow({ song, queue }: { song: QueuedSong; queue: SongQueue }) {
  const { key, file, name, tags, state, fault, presentId, progress } = song;
  const fixed = state !== 'ready' && state !== 'failed';
  const text = (field: 'title' | 'artist', label: string) => (
    <TextField
      variant="standard"
      value={song[field]}
      disabled={fixed}
      placeholder={fixed ? '' : 'No tag has it'}
      slotProps={{ htmlInput: { 'aria-label': `${label} of ${name}` } }}
      onChange={({ target }) => queue.change(key, { [field]: target.value })}
    />
  );
  return (
    <TableRow>
      <TableCell>
        {name}
        <Typography variant="caption" component="div" color="text.secondary">
          {formatSize(file.size)}
          {tags?.duration != null && `, ${formatDuration(tags.duration)}`}
        </Typography>
      </TableCell>
      <TableCell>{text('title', 'Title')}</TableCell>
      <TableCell>{text('artist', 'Artist')}</TableCell>
      <TableCell>{tags?.album}</TableCell>
      <TableCell sx={{ minWidth: 200 }}>
        {state === 'sending' && <UploadBar progress={progress} label={`Upload of ${name}`} />}
        {song.lacksCover ? withoutCover : words[state]}
        {fault && (
          <Typography role="alert" variant="body2" color="error">
            {fault} {presentId && <Link to={pathOf({ resource: 'songs', id: presentId })}>Open it</Link>}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {state === 'failed' && (
          <IconButton aria-label={`Try ${name} again`} onClick={() => queue.send(key)}>
            <RetryIcon />
          </IconButton>
        )}
        {state !== 'added' && (
          <IconButton aria-label={`Remove ${name}`} onClick={() => queue.remove(key)}>
            <RemoveIcon />
          </IconButton>
        )}
      </TableCell>
    </TableRow>
  );
}
