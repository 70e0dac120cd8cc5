import { TextField } from '@mui/material';

/** A text that can be copied by hand: the field selects all of it. */
export function ShownText({ label, text }: { label: string; text: string }) {
  return (
    <TextField
      label={label}
      value={text}
      fullWidth
      margin="normal"
      slotProps={{ htmlInput: { readOnly: true } }}
      onFocus={({ target }) => target.select()}
    />
  );
}
