import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ListSubheader, Typography } from '@mui/material';
import { maxLength, TextInput } from 'react-admin';
import type { Disc } from './disc.order.ts';

/** The beginning of a disc. Songs can be dropped on it; it cannot be moved. */
export function DiscHead({ disc: { number, songs } }: { disc: Disc }) {
  const { setNodeRef, transform, transition } = useSortable({
    id: `disc ${number}`,
    disabled: { draggable: true },
  });
  return (
    <ListSubheader
      ref={setNodeRef}
      disableGutters
      disableSticky
      style={{ transform: CSS.Transform.toString(transform), transition }}
    >
      Disc {number}
      {songs.length > 0 && (
        <TextInput
          source={`discTitles.${number}`}
          label={`Title of disc ${number}`}
          validate={maxLength(200)}
          helperText={false}
          fullWidth
        />
      )}
      {songs.length === 0 && (
        <Typography component="span" variant="body2" sx={{ ml: 2 }}>
          Drag songs here
        </Typography>
      )}
    </ListSubheader>
  );
}
