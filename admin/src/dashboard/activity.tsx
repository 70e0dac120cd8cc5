import TableIcon from '@mui/icons-material/TableChartOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { DailyChart } from './daily.chart.tsx';
import { type Day, series } from './daily.series.ts';
import { DailyTable } from './daily.table.tsx';
import { type Period, PeriodSwitch } from './period.switch.tsx';

interface ActivityProps {
  days: readonly Day[];
  period: Period;
  onPeriod: (period: Period) => void;
}

/** Activity by day, as charts or as a table. */
export function Activity({ days, period, onPeriod }: ActivityProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <Stack component="section" aria-labelledby="activity-title" sx={{ gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Typography variant="h6" component="h2" id="activity-title" sx={{ flex: 1 }}>
          Activity by day
        </Typography>
        <Button startIcon={<TableIcon />} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show charts' : 'Show as table'}
        </Button>
        <PeriodSwitch period={period} onChange={onPeriod} />
      </Box>
      {asTable ? (
        <DailyTable days={days} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { md: 'repeat(3, minmax(0, 1fr))' },
          }}
        >
          {series.map((each) => (
            <DailyChart key={each.figure} series={each} days={days} />
          ))}
        </Box>
      )}
    </Stack>
  );
}
