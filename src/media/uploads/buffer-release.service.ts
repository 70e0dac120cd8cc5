import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that come in between two collections. */
const interval = 16 * 1024 * 1024;
const collect = exposedCollector();
let received = 0;

/** Counts what came in, and now and then has V8 free the buffers that it came in. They lie outside of its heap, and
 * left alone, it waits until there are some 70 MB of them. A collection of what is young takes a millisecond. */
export function releaseBuffers(bytes: number): void {
  received += bytes;
  if (received < interval) return;
  received = 0;
  collect({ type: 'minor' });
}

/** The flag counts for contexts that are made while it is set. */
function exposedCollector(): NodeJS.GCFunction {
  v8.setFlagsFromString('--expose-gc');
  const collector: NodeJS.GCFunction = runInNewContext('gc');
  v8.setFlagsFromString('--no-expose-gc');
  return collector;
}
