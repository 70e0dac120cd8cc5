import { Box, Card, CardContent, Typography } from '@mui/material';
import { Bars } from '../layout/bars.tsx';
import { type Day, peakOf, type Series, sumOf } from './daily.series.ts';
import { longDay, shortDay } from './day.names.ts';

/** One figure by day, as bars, with its main points in words. */
export function DailyChart({ series, days }: { series: Series; days: readonly Day[] }) {
  const { figure, title } = series;
  const { main, more } = summary(series, days);
  const rows = days.map((day) => ({ place: day.date, figure: day[figure] }));
  return (
    <Card component="figure" sx={{ margin: 0 }} aria-label={`${title} by day`}>
      <CardContent>
        <Box component="figcaption" sx={{ marginBottom: 1 }}>
          <Typography variant="subtitle2" component="h3" color="text.secondary">
            {title}
          </Typography>
          <Typography variant="h5" component="p" data-testid={`sum-${figure}`}>
            {main}
          </Typography>
          <Typography variant="caption" component="p" color="text.secondary">
            {more}
          </Typography>
        </Box>
        <Bars rows={rows} title={title} short={shortDay} long={longDay} />
      </CardContent>
    </Card>
  );
}

function summary({ figure, summed }: Series, days: readonly Day[]): { main: string; more: string } {
  const peak = peakOf(days, figure);
  const today = days.at(-1)?.[figure] ?? 0;
  const most =
    peak && peak[figure] > 0 ? `, most ${peak[figure].toLocaleString()} on ${shortDay(peak.date)}` : '';
  const sum = sumOf(days, figure);
  return summed
    ? { main: sum.toLocaleString(), more: `${today.toLocaleString()} today${most}` }
    : { main: `${today.toLocaleString()} today`, more: `in ${days.length} days${most}` };
}
