import { Box, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { previewLines, timeOf } from './lyrics.text.ts';

/** The lyrics of a song and their language. Below them, the lines as they are synced. */
export function LyricsInputs() {
  return (
    <Box sx={{ width: '100%' }}>
      <TextInput
        source="lyricsText"
        label="Lyrics"
        multiline
        minRows={3}
        maxRows={16}
        fullWidth
        helperText="Plain, or a line with its time: [00:12.50]Words"
      />
      <LyricsPreview />
      <TextInput
        source="lyricsLanguage"
        label="Language of the lyrics"
        helperText="A language tag, such as en or pt-BR"
      />
    </Box>
  );
}

function LyricsPreview() {
  const text: unknown = useWatch({ name: 'lyricsText' });
  const lines = typeof text === 'string' ? previewLines(text) : null;
  if (!lines) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="subtitle2" component="h2" id="lyrics-preview">
        Synced lines
      </Typography>
      {/* It scrolls by itself, and must be reached by the keyboard. */}
      <Box
        role="region"
        aria-labelledby="lyrics-preview"
        tabIndex={0}
        sx={{ maxHeight: 240, overflowY: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}
      >
        <Table size="small" aria-labelledby="lyrics-preview">
          <TableBody>
            {lines.map(({ start, text: words }, index) => (
              // Lines are told apart by their place alone.
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same.
              <TableRow key={index}>
                <TableCell sx={{ width: 88, fontVariantNumeric: 'tabular-nums' }}>{timeOf(start)}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{words}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
