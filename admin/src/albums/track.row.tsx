import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import RemoveIcon from '@mui/icons-material/Clear';
import DragIcon from '@mui/icons-material/DragIndicator';
import { IconButton, ListItem, ListItemText, Typography } from '@mui/material';
import { formatDuration } from '../format/duration.ts';
import type { AlbumSongFragment } from '../generated/graphql.ts';
import { PlayButton } from '../player/play.button.tsx';

export interface TrackRowProps {
  song: AlbumSongFragment;
  number: number;
  onRemove(): void;
}

/** One song of an album, with a drag handle. */
export function TrackRow({ song, number, onRemove }: TrackRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: song.id });
  const style = { transform: CSS.Transform.toString(transform), transition, opacity: isDragging ? 0.6 : 1 };
  return (
    <ListItem ref={setNodeRef} style={style} disableGutters divider sx={{ gap: 1 }}>
      <IconButton
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={`Move ${song.title}`}
        size="small"
        sx={{ cursor: 'grab', touchAction: 'none' }}
      >
        <DragIcon />
      </IconButton>
      <Typography variant="body2" color="text.secondary" sx={{ width: 24, textAlign: 'right' }}>
        {number}
      </Typography>
      <PlayButton song={song} />
      <ListItemText primary={song.title} secondary={song.artist.name} />
      <Typography variant="body2">{formatDuration(song.duration)}</Typography>
      <IconButton aria-label={`Take ${song.title} off the album`} size="small" onClick={onRemove}>
        <RemoveIcon fontSize="small" />
      </IconButton>
    </ListItem>
  );
}
