import {
  Autocomplete,
  Box,
  Button,
  MenuItem,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { figureKinds } from './figure.kinds.ts';
import { complaintOf, type FigureQuestion, timeZones, usualQuestion } from './figure.question.ts';

const steps = ['day', 'week', 'month'] as const;

interface FigureFormProps {
  pending: boolean;
  onAsk: (question: FigureQuestion) => void;
}

/** What to tell, of which days, in which steps. */
export function FigureForm({ pending, onAsk }: FigureFormProps) {
  const [question, setQuestion] = useState(usualQuestion);
  const change = (changed: Partial<FigureQuestion>) => setQuestion({ ...question, ...changed });
  const complaint = complaintOf(question);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (!complaint) onAsk(question);
  };
  const kind = figureKinds.find(({ name }) => name === question.name);
  return (
    <Box component="form" aria-label="Figures to show" onSubmit={ask} sx={form}>
      <TextField
        select
        size="small"
        label="Report"
        value={question.name}
        helperText={kind?.about}
        onChange={({ target }) => change({ name: target.value })}
        sx={{ gridColumn: '1 / -1', maxWidth: 560 }}
      >
        {figureKinds.map(({ name, title }) => (
          <MenuItem key={name} value={name}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <DayField label="First day" value={question.from} onChange={(from) => change({ from })} />
      <DayField
        label="Last day"
        value={question.last}
        complaint={complaint}
        onChange={(last) => change({ last })}
      />
      <Autocomplete
        size="small"
        disableClearable
        options={timeZones}
        value={question.timeZone}
        onChange={(_event, timeZone) => change({ timeZone })}
        renderInput={(input) => <TextField {...input} label="Time zone" />}
      />
      <ToggleButtonGroup
        size="small"
        exclusive
        value={question.by}
        aria-label="A line for each"
        onChange={(_event, by: FigureQuestion['by'] | null) => by && change({ by })}
        sx={asHighAsFields}
      >
        {steps.map((step) => (
          <ToggleButton key={step} value={step}>
            By {step}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button type="submit" variant="contained" loading={pending} sx={{ justifySelf: 'start' }}>
        Show
      </Button>
    </Box>
  );
}

const form = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
};

/** As fields are, which leave room for their labels. */
const asHighAsFields = { height: 48, mt: 1 };

interface DayFieldProps {
  label: string;
  value: string;
  complaint?: string | undefined;
  onChange: (day: string) => void;
}

function DayField({ label, value, complaint, onChange }: DayFieldProps) {
  return (
    <TextField
      type="date"
      size="small"
      label={label}
      value={value}
      error={complaint !== undefined}
      helperText={complaint}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
