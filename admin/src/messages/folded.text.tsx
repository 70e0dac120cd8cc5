import { Box, Button, Typography } from '@mui/material';
import { type MouseEvent, useState } from 'react';

/** A text longer than this is folded, in characters. */
const shown = 160;

/** What somebody wrote, as it was written; a long text unfolds to its end. */
export function FoldedText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > shown;
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    setOpen(!open);
  };
  return (
    <Box sx={{ minWidth: 200 }}>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {open || !long ? text : `${text.slice(0, shown)}…`}
      </Typography>
      {long && (
        <Button size="small" aria-expanded={open} onClick={toggle}>
          {open ? 'Less' : 'More'}
        </Button>
      )}
    </Box>
  );
}
