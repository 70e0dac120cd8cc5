import RemoveIcon from '@mui/icons-material/Clear';
import RetryIcon from '@mui/icons-material/Replay';
import { Box, Card, IconButton, TextField, Typography } from '@mui/material';
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

interface QueuedSongRowProps {
  song: QueuedSong;
  queue: SongQueue;
}

/** One of several files: what it will be, its progress, and its result. */
export function QueuedSongRow({ song, queue }: QueuedSongRowProps) {
  const { key, file, name, tags, state } = song;
  return (
    <Card component="li" variant="outlined" sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>{name}</Typography>
          <Typography variant="caption" color="text.secondary">
            {formatSize(file.size)}
            {tags?.duration != null && `, ${formatDuration(tags.duration)}`}
          </Typography>
        </Box>
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
      </Box>
      {state !== 'refused' && <Fields song={song} queue={queue} />}
      <Outcome song={song} />
    </Card>
  );
}

function Fields({ song, queue }: QueuedSongRowProps) {
  const { key, name, state } = song;
  const fixed = state !== 'ready' && state !== 'failed';
  const text = (field: 'title' | 'artist' | 'album' | 'disc' | 'track', label: string, isNumber = false) => (
    <TextField
      size="small"
      label={label}
      value={song[field]}
      disabled={fixed}
      slotProps={{
        htmlInput: {
          'aria-label': `${label} of ${name}`,
          ...(isNumber && { inputMode: 'numeric', pattern: '[0-9]*' }),
        },
      }}
      onChange={({ target: { value } }) =>
        queue.change(key, { [field]: isNumber ? value.replace(/\D/g, '').slice(0, 5) : value })
      }
    />
  );
  return (
    <Box
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: '3fr 3fr 3fr 1fr 1fr' } }}
    >
      <Box sx={wide}>{text('title', 'Title')}</Box>
      <Box sx={wide}>{text('artist', 'Artist')}</Box>
      <Box sx={wide}>{text('album', 'Album')}</Box>
      {text('disc', 'Disc', true)}
      {text('track', 'Track', true)}
    </Box>
  );
}

/** Texts take a whole line on a phone. */
const wide = { display: 'grid', gridColumn: { xs: '1 / -1', md: 'auto' } };

function Outcome({ song: { name, state, fault, presentId, lacksCover, progress } }: { song: QueuedSong }) {
  return (
    <Box>
      {state === 'sending' && <UploadBar progress={progress} label={`Upload of ${name}`} />}
      <Typography variant="body2" color="text.secondary">
        {lacksCover ? withoutCover : words[state]}
      </Typography>
      {fault && (
        <Typography role="alert" variant="body2" color="error">
          {fault} {presentId && <Link to={pathOf({ resource: 'songs', id: presentId })}>Open it</Link>}
        </Typography>
      )}
    </Box>
  );
}
