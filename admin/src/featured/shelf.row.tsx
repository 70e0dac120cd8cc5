import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import RemoveIcon from '@mui/icons-material/Close';
import HandleIcon from '@mui/icons-material/DragIndicator';
import { IconButton, ListItem, ListItemText, Typography } from '@mui/material';
import { Thumbnail } from '../layout/thumbnail.tsx';
import { PlayButton, PlayProgress } from '../player/play.button.tsx';
import type { ShelfSong } from './use.shelf.ts';

interface ShelfRowProps {
  song: ShelfSong;
  /** From 1. */
  place: number;
  /** The API's message about it. */
  fault: string | undefined;
  onRemove: () => void;
}

export function ShelfRow({ song, place, fault, onRemove }: ShelfRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({
      id: song.id,
    });
  const { title, artist, image } = song;
  return (
    <ListItem
      ref={setNodeRef}
      disableGutters
      divider
      style={{ transform: CSS.Translate.toString(transform), ...(transition && { transition }) }}
      sx={{
        gap: 1,
        backgroundColor: 'background.paper',
        ...(isDragging && { position: 'relative', zIndex: 1, boxShadow: 4 }),
      }}
    >
      <IconButton
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        size="small"
        aria-label={`Move ${title}`}
        sx={{ cursor: 'grab', touchAction: 'none' }}
      >
        <HandleIcon />
      </IconButton>
      <Typography variant="body2" color="text.secondary" sx={{ minWidth: 20, textAlign: 'right' }}>
        {place}
      </Typography>
      <PlayButton song={song} progress={false} />
      <Thumbnail url={image?.url} />
      <ListItemText
        primary={title}
        secondary={fault ? <FaultText>{fault}</FaultText> : artist.name}
        sx={{ overflowWrap: 'anywhere' }}
      />
      <PlayProgress song={song} />
      <IconButton size="small" aria-label={`Remove ${title} from the shelf`} onClick={onRemove}>
        <RemoveIcon />
      </IconButton>
    </ListItem>
  );
}

function FaultText({ children }: { children: string }) {
  return (
    <Typography component="span" role="alert" variant="body2" color="error">
      {children}
    </Typography>
  );
}
