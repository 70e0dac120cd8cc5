import UploadIcon from '@mui/icons-material/UploadFile';
import { Box, Typography } from '@mui/material';
import { type DragEvent, type ReactNode, useId, useState } from 'react';

export interface DropZoneProps {
  /** The name of the field. */
  label: string;
  hint: string;
  /** Accepted types, as in `<input accept>`. */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  /** The fault of the chosen file. */
  fault?: ReactNode;
  onFiles(files: File[]): void;
  children?: ReactNode;
}

/** A drop zone for files. It is a file input, so it can also be opened by click and keyboard. */
export function DropZone({
  label,
  hint,
  accept,
  multiple = false,
  disabled = false,
  ...others
}: DropZoneProps) {
  const { fault, onFiles, children } = others;
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drag = (state: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(state && !disabled);
  };
  const drop = (event: DragEvent) => {
    drag(false)(event);
    if (!disabled) take(event.dataTransfer.files);
  };
  return (
    <Box sx={{ width: '100%', minWidth: 0, mb: 2 }}>
      <Box
        component="label"
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={drop}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          p: 2,
          border: '2px dashed',
          borderColor: fault ? 'error.main' : over ? 'primary.main' : 'divider',
          borderRadius: 1,
          bgcolor: over ? 'action.hover' : undefined,
          cursor: disabled ? 'default' : 'pointer',
          '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main' },
        }}
      >
        <input
          type="file"
          style={hidden}
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-label={label}
          aria-describedby={`${id}-hint`}
          aria-invalid={fault ? true : undefined}
          onChange={({ target }) => {
            take(target.files);
            // Allows the same file to be chosen again.
            target.value = '';
          }}
        />
        {children ?? <UploadIcon color="action" />}
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="subtitle2">{label}</Typography>
          <Typography
            id={`${id}-hint`}
            variant="body2"
            color="text.secondary"
            sx={{ overflowWrap: 'anywhere' }}
          >
            {hint}
          </Typography>
        </Box>
      </Box>
      {fault && (
        <Typography role="alert" variant="caption" color="error" sx={{ ml: 1.75 }}>
          {fault}
        </Typography>
      )}
    </Box>
  );
}

/** Invisible, but reachable by keyboard. */
const hidden = { position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' } as const;
