import { Box, Button, Typography } from '@mui/material';
import { type MouseEvent, useState } from 'react';

/** Characters; a longer text is folded. */
const shown = 160;

/** A message's text; a long one can be unfolded. */
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
