import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { FormValues } from '../data/resource.data.ts';
import { differing, type FormFact, valuesOf } from './form.facts.ts';

export interface VersionsDialogProps {
  facts: readonly FormFact[];
  /** The version that somebody typed, and the record that it began with. */
  mine: FormValues;
  base: FormValues;
  /** The version that is saved now. */
  saved: FormValues;
  /** Called with what was chosen of the typed version; the rest stays as it is saved. */
  onChoice(values: FormValues): void;
  onClose(): void;
}

/** Shows what somebody typed beside what is saved by now, and lets choose, fact by fact. What only others changed is
 * theirs unless somebody chooses otherwise. */
export function VersionsDialog({ facts, mine, base, saved, onChoice, onClose }: VersionsDialogProps) {
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const different = differing(facts, mine, saved);
  const [chosen, setChosen] = useState(() => new Set(differing(different, mine, base)));
  const choose = (fact: FormFact, isMine: boolean) =>
    setChosen(new Set(different.filter((each) => (each === fact ? isMine : chosen.has(each)))));
  return (
    <Dialog open fullScreen={small} fullWidth maxWidth="md" onClose={onClose} aria-labelledby="versions">
      <DialogTitle id="versions">Your changes and those of others</DialogTitle>
      <DialogContent>
        <DialogContentText>
          Somebody else changed this meanwhile. Choose what the form goes on with; nothing is saved before you
          save it.
        </DialogContentText>
        {different.map((fact) => (
          <Versions
            key={fact.label}
            fact={fact}
            isMine={chosen.has(fact)}
            onChoice={choose}
            {...{ mine, saved }}
          />
        ))}
        {different.length === 0 && <Typography sx={{ mt: 2 }}>Both say the same.</Typography>}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={() => setChosen(new Set())}>All theirs</Button>
        <Button onClick={() => setChosen(new Set(different))}>All mine</Button>
        <Button variant="contained" onClick={() => onChoice(valuesOf([...chosen], mine))}>
          Continue with these
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface VersionsProps {
  fact: FormFact;
  mine: FormValues;
  saved: FormValues;
  isMine: boolean;
  onChoice(fact: FormFact, isMine: boolean): void;
}

function Versions({ fact, mine, saved, isMine, onChoice }: VersionsProps) {
  return (
    <FormControl component="fieldset" sx={{ display: 'block', mt: 2 }}>
      <FormLabel component="legend">{fact.label}</FormLabel>
      <RadioGroup
        value={isMine ? 'mine' : 'theirs'}
        onChange={(_event, value) => onChoice(fact, value === 'mine')}
        sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}
      >
        <Version value="mine" name="Mine">
          {shown(fact, mine)}
        </Version>
        <Version value="theirs" name="Theirs">
          {shown(fact, saved)}
        </Version>
      </RadioGroup>
    </FormControl>
  );
}

function Version({ value, name, children }: { value: string; name: string; children: ReactNode }) {
  const label = (
    <>
      <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {name}
      </Typography>
      <Box component="span" sx={{ display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </>
  );
  return (
    <FormControlLabel
      value={value}
      control={<Radio />}
      label={label}
      sx={{
        alignItems: 'flex-start',
        minWidth: 0,
        mr: 0,
        '& .MuiFormControlLabel-label': { minWidth: 0, pt: 1 },
      }}
    />
  );
}

function shown({ fields, show }: FormFact, values: FormValues): ReactNode {
  const given = show ? show(values) : fields.map((field) => textOf(values[field])).join(' ');
  return given === '' || given == null ? 'Nothing' : given;
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value == null ? '' : String(value);
}
