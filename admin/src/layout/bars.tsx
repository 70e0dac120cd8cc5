import { useTheme } from '@mui/material';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

const height = 200;

export interface BarRow {
  /** What it is the bar of. */
  place: string;
  figure: number;
}

interface BarsProps {
  rows: readonly BarRow[];
  /** What the figure is called. */
  title: string;
  /** How a place is named below its bar, and where there is more room. */
  short: (place: string) => string;
  long: (place: string) => string;
  /** How a figure is written. */
  written?: (figure: number) => string;
}

/** A row of bars, which a pointer asks for their figures. */
export function Bars({ rows, title, short, long, written }: BarsProps) {
  const { palette, typography } = useTheme();
  const tick = { fill: palette.text.secondary, fontSize: typography.caption.fontSize };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={[...rows]} margin={{ top: 4, right: 4, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke={palette.divider} />
        <XAxis
          dataKey="place"
          tickFormatter={short}
          tick={tick}
          tickLine={false}
          axisLine={{ stroke: palette.divider }}
          minTickGap={24}
        />
        <YAxis
          allowDecimals={false}
          width={written ? 60 : 36}
          {...(written && { tickFormatter: written })}
          tick={tick}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          cursor={{ fill: palette.action.hover }}
          contentStyle={{
            background: palette.background.paper,
            border: `1px solid ${palette.divider}`,
            color: palette.text.primary,
          }}
          itemStyle={{ color: palette.text.primary }}
          labelFormatter={(label) => long(String(label))}
          {...(written && { formatter: (value) => written(Number(value)) })}
        />
        <Bar
          dataKey="figure"
          name={title}
          fill={palette.primary.main}
          radius={[2, 2, 0, 0]}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
