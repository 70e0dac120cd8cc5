import { ToggleButton, ToggleButtonGroup } from '@mui/material';

/** The number of days that the dashboard shows. */
export type Period = 7 | 30 | 365;

const periods: readonly Period[] = [7, 30, 365];

export function PeriodSwitch({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={period}
      aria-label="Period"
      // Pressing the selected one yields null; one is always selected.
      onChange={(_event, chosen: Period | null) => chosen && onChange(chosen)}
    >
      {periods.map((days) => (
        <ToggleButton key={days} value={days} aria-label={`The last ${days} days`}>
          {days} days
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
