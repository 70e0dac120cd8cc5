import { setTimeout as wait } from 'node:timers/promises';
import {
  type Context,
  DiagLogLevel,
  diag,
  SpanKind as Kind,
  type Span as OpenSpan,
  ROOT_CONTEXT,
  type SpanContext,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import {
  type Span,
  type SpanAttributes,
  type SpanKind,
  type TraceBeginning,
  traceBy,
} from '../persistence/tracing.service.ts';
import { samplerOf, Thrift } from './trace-sampling.model.ts';

export type TracingSettings = NonNullable<Config['tracing']>;

/** Milliseconds for which ended spans wait for others, to be sent together. */
const delayMs = 1000;
/** Milliseconds for sending the rest, as the process ends. */
const lastMs = 1000;
/** Milliseconds between two complaints about a collector. */
const complaintMs = 60_000;

const kinds: Readonly<Record<SpanKind, Kind>> = {
  server: Kind.SERVER,
  internal: Kind.INTERNAL,
  client: Kind.CLIENT,
  consumer: Kind.CONSUMER,
};

/** Records what this process does, and sends it to a collector. This file is loaded where that is wanted, and OpenTelemetry
 * with it.
 * @returns a function that sends the rest, and stops. */
export function openTracing(settings: TracingSettings, logger: Logger): () => Promise<void> {
  complainTo(logger);
  const resource = defaultResource()
    .merge(detectResources({ detectors: [resourceAttributesEnvDetector] }))
    .merge(resourceFromAttributes({ 'service.name': settings.serviceName }));
  const exporter = new OTLPTraceExporter({ url: settings.url });
  const provider = new TracerProvider({
    resource,
    sampler: samplerOf(settings.sampler, settings.samplerArgument),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: delayMs })],
  });
  const tracer = provider.getTracer('tonearm');
  const thrift = settings.sampler === undefined ? new Thrift() : undefined;
  const start = (name: string, kind: SpanKind, attributes: SpanAttributes | undefined, context: Context) =>
    tracer.startSpan(name, { kind: kinds[kind], ...(attributes && { attributes }) }, context);
  class RecordedSpan implements Span {
    readonly #span: OpenSpan;

    constructor(span: OpenSpan) {
      this.#span = span;
    }

    get traceId(): string {
      return this.#span.spanContext().traceId;
    }

    get traceparent(): string {
      const { traceId, spanId } = this.#span.spanContext();
      return `00-${traceId}-${spanId}-01`;
    }

    begin(name: string, kind: SpanKind, attributes?: SpanAttributes): Span {
      return new RecordedSpan(start(name, kind, attributes, trace.setSpan(ROOT_CONTEXT, this.#span)));
    }

    set(attributes: SpanAttributes): void {
      this.#span.setAttributes(attributes);
    }

    end(failure?: string): void {
      if (failure !== undefined) this.#span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
      this.#span.end();
    }
  }
  traceBy({
    begin({ name, kind, parent, attributes }: TraceBeginning) {
      const given = parent === undefined ? null : parseTraceParent(parent);
      // A job in the name of a recorded request is recorded, too.
      const isSettled = kind === 'consumer' && given !== null;
      if (thrift && !isSettled && !thrift.allows(isUnwanted(given))) return undefined;
      const context = given ? trace.setSpanContext(ROOT_CONTEXT, { ...given, isRemote: true }) : ROOT_CONTEXT;
      const span = start(name, kind, attributes, context);
      return span.isRecording() ? new RecordedSpan(span) : undefined;
    },
  });
  return async () => {
    traceBy(undefined);
    // A collector that does not answer does not hold up the end.
    const late = wait(lastMs, undefined, { ref: false });
    await Promise.race([provider.shutdown().catch(() => undefined), late]);
  };
}

/** Whether who called has decided not to record. */
function isUnwanted(given: SpanContext | null): boolean {
  return given !== null && (given.traceFlags & TraceFlags.SAMPLED) === 0;
}

/** Says that a collector does not answer, but not each time. */
function complainTo(logger: Logger): void {
  let saidAt = Number.NEGATIVE_INFINITY;
  const say = (message: string) => {
    const now = performance.now();
    if (now - saidAt < complaintMs) return;
    saidAt = now;
    logger.warn({ reason: message.slice(0, 300) }, 'Traces could not be sent to the collector');
  };
  const silent = () => undefined;
  diag.setLogger(
    { error: say, warn: say, info: silent, debug: silent, verbose: silent },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}
