import { Box, Card, CardContent, Typography, useTheme } from '@mui/material';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type Day, type Figure, peakOf, type Series, sumOf } from './daily.series.ts';
import { longDay, shortDay } from './day.names.ts';

const height = 200;

/** One figure by day, as bars, with its main points in words. */
export function DailyChart({ series, days }: { series: Series; days: readonly Day[] }) {
  const { figure, title } = series;
  const { main, more } = summary(series, days);
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
        <Bars figure={figure} title={title} days={days} />
      </CardContent>
    </Card>
  );
}

function Bars({ figure, title, days }: { figure: Figure; title: string; days: readonly Day[] }) {
  const { palette, typography } = useTheme();
  const tick = { fill: palette.text.secondary, fontSize: typography.caption.fontSize };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={[...days]} margin={{ top: 4, right: 4, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke={palette.divider} />
        <XAxis
          dataKey="date"
          tickFormatter={shortDay}
          tick={tick}
          tickLine={false}
          axisLine={{ stroke: palette.divider }}
          minTickGap={24}
        />
        <YAxis allowDecimals={false} width={36} tick={tick} tickLine={false} axisLine={false} />
        <Tooltip
          cursor={{ fill: palette.action.hover }}
          contentStyle={{
            background: palette.background.paper,
            border: `1px solid ${palette.divider}`,
            color: palette.text.primary,
          }}
          itemStyle={{ color: palette.text.primary }}
          labelFormatter={(date) => longDay(String(date))}
        />
        <Bar
          dataKey={figure}
          name={title}
          fill={palette.primary.main}
          radius={[2, 2, 0, 0]}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
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
