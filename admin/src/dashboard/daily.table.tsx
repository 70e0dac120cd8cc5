import { Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { type Day, series } from './daily.series.ts';
import { longDay } from './day.names.ts';

/** The charts' figures as text, the latest day first. */
export function DailyTable({ days }: { days: readonly Day[] }) {
  return (
    <TableContainer component={Paper} sx={{ maxHeight: 420 }} tabIndex={0}>
      <Table size="small" stickyHeader aria-label="Figures by day">
        <TableHead>
          <TableRow>
            <TableCell>Day</TableCell>
            {series.map(({ figure, title }) => (
              <TableCell key={figure} align="right">
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {days.toReversed().map((day) => (
            <TableRow key={day.date}>
              <TableCell component="th" scope="row">
                {longDay(day.date)}
              </TableCell>
              {series.map(({ figure }) => (
                <TableCell key={figure} align="right">
                  {day[figure].toLocaleString()}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
