import { ToggleButton, ToggleButtonGroup } from '@mui/material';

/** Over how many days the dashboard looks back. */
export type Period = 7 | 30 | 365;

const periods: readonly Period[] = [7, 30, 365];

export function PeriodSwitch({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={period}
      aria-label="Period"
      // Pressing the one that is on says null: there is always one.
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
