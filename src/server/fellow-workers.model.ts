import type { MetricObjectWithValues, MetricValue } from 'prom-client';

/** The figures of one process. */
export type ProcessFigures = MetricObjectWithValues<MetricValue<string>>[];

/** All processes behind one port, this one among them. */
export interface FellowWorkers {
  /** How many answer, of how many that should. */
  readonly state: { ready: number; of: number };
  /** The figures of all that answer. */
  figures(): Promise<ProcessFigures[]>;
  /** Sets how the others get the figures of this one. */
  reportBy(read: () => Promise<ProcessFigures>): void;
}
