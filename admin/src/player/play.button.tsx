import PauseIcon from '@mui/icons-material/Pause';
import PlayIcon from '@mui/icons-material/PlayArrow';
import { Box, IconButton, Slider, Typography } from '@mui/material';
import { type SyntheticEvent, useSyncExternalStore } from 'react';
import { formatDuration } from '../format/duration.ts';
import { player } from './audio.player.ts';

export interface PlayButtonProps {
  song: { id: string; title: string; audioUrl: string };
  /** Whether it is small, for rows. */
  dense?: boolean;
  /** Whether it shows the progress; otherwise `PlayProgress` does so elsewhere. */
  progress?: boolean;
}

/** Plays a song in its place. While the song plays, it shows the progress. */
export function PlayButton({ song, dense = true, progress = true }: PlayButtonProps) {
  const current = useCurrent(song);
  const playing = current?.playing ?? false;
  return (
    <Box onClick={keepToItself} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <IconButton
        aria-label={`${playing ? 'Pause' : 'Play'} ${song.title}`}
        color={current ? 'primary' : 'default'}
        size={dense ? 'small' : 'medium'}
        onClick={() => player.toggle(song.id, song.audioUrl)}
      >
        {playing ? <PauseIcon /> : <PlayIcon />}
      </IconButton>
      {current && progress && <Progress title={song.title} />}
    </Box>
  );
}

/** The progress of a song while it plays; otherwise nothing. */
export function PlayProgress({ song }: Pick<PlayButtonProps, 'song'>) {
  return (
    useCurrent(song) && (
      <Box onClick={keepToItself}>
        <Progress title={song.title} />
      </Box>
    )
  );
}

function useCurrent({ id }: PlayButtonProps['song']) {
  return useSyncExternalStore(player.subscribe, () => (player.state.id === id ? player.state : null));
}

function Progress({ title }: { title: string }) {
  const { time, duration, fault } = useSyncExternalStore(player.subscribe, () => player.state);
  if (fault)
    return (
      <Typography role="alert" variant="caption" color="error">
        {fault}
      </Typography>
    );
  return (
    <Slider
      aria-label={`Position in ${title}`}
      size="small"
      min={0}
      max={Math.max(duration, 1)}
      step={1}
      value={Math.min(time, Math.max(duration, 1))}
      getAriaValueText={formatDuration}
      onChange={(_event, value) => player.seek(value as number)}
      sx={{ width: 72, py: 1 }}
    />
  );
}

/** Clicking a row opens it; clicking its player must not. */
function keepToItself(event: SyntheticEvent): void {
  event.stopPropagation();
}
