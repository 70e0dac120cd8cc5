import { AsyncLocalStorage } from 'node:async_hooks';

export type SpanKind = 'server' | 'internal' | 'client' | 'consumer';

/** By the names of OpenTelemetry's semantic conventions. */
export type SpanAttributes = Readonly<Record<string, string | number>>;

/** A step of work that is recorded. */
export interface Span {
  readonly traceId: string;
  /** Tells other programs and jobs, as W3C Trace Context has it, what they are a part of. */
  readonly traceparent: string;
  /** Begins a step within this one. */
  begin(name: string, kind: SpanKind, attributes?: SpanAttributes): Span;
  set(attributes: SpanAttributes): void;
  /** @param failure what went wrong, in a word. */
  end(failure?: string): void;
}

/** Where work begins. */
export interface TraceBeginning {
  name: string;
  kind: SpanKind;
  /** The `traceparent` of what it is a part of, as it was given. */
  parent?: string | undefined;
  attributes?: SpanAttributes;
}

export interface Tracer {
  /** @returns undefined for what is not recorded. */
  begin(beginning: TraceBeginning): Span | undefined;
}

let tracer: Tracer | undefined;
const spans = new AsyncLocalStorage<Span>();

/** Turns tracing on for this process, or off: without a tracer, all of this costs one look at a variable. */
export function traceBy(next: Tracer | undefined): void {
  tracer = next;
}

export function isTracing(): boolean {
  return tracer !== undefined;
}

/** @returns undefined if it is not recorded. */
export function beginTrace(beginning: TraceBeginning): Span | undefined {
  return tracer?.begin(beginning);
}

/** The step in which the calling code runs; undefined if it is not recorded. */
export function currentSpan(): Span | undefined {
  return tracer && spans.getStore();
}

/** Runs work as a part of a step, if there is one. */
export function within<Value>(span: Span | undefined, work: () => Value): Value {
  return span ? spans.run(span, work) : work();
}
