import ClearIcon from '@mui/icons-material/Clear';
import { Avatar, Box, IconButton } from '@mui/material';
import { useInput, ValidationError } from 'react-admin';
import { DropZone } from './drop.zone.tsx';
import { pictureKinds } from './file.kinds.ts';
import { useObjectUrl } from './object.url.ts';

/** A stored picture, as returned by the API. */
interface StoredPicture {
  large: string;
}

/** The picture of a form: the stored one, another file, or none. */
export function PictureField({ source, label }: { source: string; label: string }) {
  const { field, fieldState } = useInput({ source });
  const value = field.value as File | StoredPicture | null | '';
  const file = value instanceof File ? value : null;
  const preview = useObjectUrl(file);
  const url = file ? preview : value ? (value as StoredPicture).large : undefined;
  return (
    <Box sx={{ display: 'flex', width: '100%', gap: 1, alignItems: 'flex-start' }}>
      <DropZone
        label={label}
        hint={file?.name ?? 'Drop a picture here, or choose one: JPEG, PNG, WebP, GIF or AVIF'}
        accept={pictureKinds}
        fault={fieldState.error && <ValidationError error={fieldState.error.message ?? ''} />}
        onFiles={([chosen]) => field.onChange(chosen)}
      >
        {url ? <Avatar variant="rounded" src={url} alt={label} sx={{ width: 96, height: 96 }} /> : undefined}
      </DropZone>
      {url && (
        <IconButton aria-label={`Remove ${label.toLowerCase()}`} onClick={() => field.onChange(null)}>
          <ClearIcon />
        </IconButton>
      )}
    </Box>
  );
}
