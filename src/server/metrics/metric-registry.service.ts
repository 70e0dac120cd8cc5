import { Counter, collectDefaultMetrics, Gauge, type Histogram, Registry } from 'prom-client';
import type { Tally } from '../../persistence/tally.model.ts';
import type { ProcessFigures } from '../fellow-workers.model.ts';

/** The values of the labels, in their order, and a number. */
export type Reading = readonly (readonly [...labels: string[], value: number])[];

/** A metric whose values are read when somebody asks for them. */
export interface ReadMetric {
  name: string;
  help: string;
  labels?: readonly string[];
  read(): Reading | Promise<Reading>;
  /** Of several processes: `sum`, `first` for what all of them would count, `min`, or `max`. */
  aggregator?: 'sum' | 'first' | 'min' | 'max';
}

/** Times of one kind, as they are counted: see `histogram`. */
export interface TimesReading {
  label: string;
  /** How many took at most as long as each of the bounds; those beyond the last one are in `count` alone. */
  upTo: readonly number[];
  count: number;
  sum: number;
}

/** Gauges whose names look like those of counters, and that say the same as others. */
const misnamed = [
  'nodejs_active_resources_total',
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
];

export interface TimesMetric {
  name: string;
  help: string;
  /** What tells the kinds apart. */
  label: string;
  /** Upper bounds in seconds. */
  bounds: readonly number[];
  read(): TimesReading[];
}

/** The metrics of one application. Nothing of it runs until they are asked for: places that count have plain numbers. */
export class MetricRegistry {
  readonly #registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    for (const name of misnamed) this.#registry.removeSingleMetric(name);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  gauge(metric: ReadMetric): void {
    const { read } = metric;
    new Gauge({
      ...this.#configuration(metric),
      async collect() {
        const readings = await readingOf(read);
        this.reset();
        for (const [labels, value] of readings) this.labels(...labels).set(value);
      },
    });
  }

  counter(metric: ReadMetric): void {
    const { read } = metric;
    new Counter({
      ...this.#configuration(metric),
      async collect() {
        const readings = await readingOf(read);
        this.reset();
        for (const [labels, value] of readings) this.labels(...labels).inc(value);
      },
    });
  }

  /** A counter of what a room has counted. */
  tally(name: string, help: string, labels: readonly string[], tally: Tally): void {
    const read = () => [...tally.cells()].map(({ labels: values, value }) => [...values, value] as const);
    this.counter({ name, help, labels, read });
  }

  /** A histogram whose values are counted elsewhere. */
  histogram({ name, help, label, bounds, read }: TimesMetric): void {
    const aggregator = 'sum';
    const metric = {
      ...{ name, help, type: 'histogram', aggregator },
      get: async () => ({
        ...{ name, help, type: 'histogram', aggregator },
        values: read().flatMap((times) => valuesOf(name, label, bounds, times)),
      }),
    };
    // The library asks no more of a metric, which its type does not tell.
    this.#registry.registerMetric(metric as unknown as Histogram);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  figures(): Promise<ProcessFigures> {
    return this.#registry.getMetricsAsJSON();
  }

  /** The observer of garbage collections is never removed, and would keep a closed application alive by its figures. */
  clear(): void {
    this.#registry.clear();
  }

  #configuration({ name, help, labels = [], aggregator = 'sum' }: ReadMetric) {
    return { name, help, labelNames: [...labels], aggregator, registers: [this.#registry] };
  }
}

/** If the database is away, the other figures are still returned. */
async function readingOf(read: ReadMetric['read']): Promise<(readonly [string[], number])[]> {
  const reading = await (async () => read())().catch((): Reading => []);
  return reading.map((row) => [row.slice(0, -1) as string[], row.at(-1) as number]);
}

function valuesOf(
  name: string,
  label: string,
  bounds: readonly number[],
  { label: value, upTo, count, sum }: TimesReading,
): Awaited<ReturnType<Histogram['get']>>['values'] {
  const labels = { [label]: value };
  return [
    ...bounds.map((le, index) => ({
      metricName: `${name}_bucket`,
      labels: { le, ...labels },
      value: upTo[index] ?? 0,
    })),
    { metricName: `${name}_bucket`, labels: { le: '+Inf', ...labels }, value: count },
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: count },
  ];
}
