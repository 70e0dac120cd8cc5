import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';

/** Traces that begin in a second, while nobody has configured how many. */
const perSecond = 10;

/** Lets a few traces a second begin: all of them on a quiet server, and no more on a busy one than cost nothing to speak of,
 * whatever clients ask for. */
export class Thrift {
  #left = perSecond;
  #at = performance.now();

  /** @param isUnwanted whether who called has decided not to record. */
  allows(isUnwanted: boolean): boolean {
    if (isUnwanted) return false;
    const now = performance.now();
    this.#left = Math.min(perSecond, this.#left + ((now - this.#at) * perSecond) / 1000);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

/** The sampler of a name that OTEL_TRACES_SAMPLER knows; undefined for all that is let through. */
export function samplerOf(name: string | undefined, argument: number): Sampler {
  switch (name) {
    case 'always_off':
      return new AlwaysOffSampler();
    case 'traceidratio':
      return new TraceIdRatioBasedSampler(argument);
    case 'parentbased_always_on':
      return new ParentBasedSampler({ root: new AlwaysOnSampler() });
    case 'parentbased_always_off':
      return new ParentBasedSampler({ root: new AlwaysOffSampler() });
    case 'parentbased_traceidratio':
      return new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(argument) });
    default:
      return new AlwaysOnSampler();
  }
}
