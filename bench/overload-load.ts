import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** The result of a load. */
export interface LoadResult {
  seconds: number;
  /** Milliseconds of answered requests, in order. */
  answered: number[];
  refused: number;
  failed: number;
}

/** A GraphQL request. */
export interface Ask {
  query: string;
  variables?: object;
  token?: string;
}

export interface Load extends Ask {
  url: string;
  clients: number;
  seconds: number;
  /** Further requests, sent in turn with the first. */
  more?: Ask[];
  /** Milliseconds between an answer and the client's next request. */
  pauseMs?: number;
}

/** Clients that each send the next request as soon as they are answered. */
export async function load({
  url,
  clients,
  seconds,
  pauseMs = 0,
  more = [],
  ...first
}: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const result: LoadResult = { seconds, answered: [], refused: 0, failed: 0 };
  const end = performance.now() + seconds * 1000;
  const asks = [first, ...more];
  let sent = 0;
  const next = () => ({ url, ...(asks[sent++ % asks.length] ?? first) });
  const ask = async () => {
    // Excludes connecting from the measurement, which so many clients have to retry several times.
    await post(agent, next()).catch(() => 0);
    while (performance.now() < end) {
      const start = performance.now();
      const status = await post(agent, next()).catch(() => 0);
      if (status === 200) result.answered.push(performance.now() - start);
      else if (status === 503) result.refused += 1;
      else result.failed += 1;
      if (pauseMs > 0) await wait(pauseMs);
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  agent.destroy();
  result.answered.sort((one, other) => one - other);
  return result;
}

/** @returns the status; 500 for an answer with errors. */
export function post(
  agent: Agent | undefined,
  { url, query, variables, token }: Ask & { url: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let begin = '';
      response.on('data', (chunk: Buffer) => {
        if (begin.length < 20) begin += chunk.toString('latin1', 0, 20);
      });
      const status = response.statusCode ?? 0;
      response.on('end', () => resolve(status === 200 && begin.startsWith('{"errors"') ? 500 : status));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query, variables }));
  });
}

export function percentile(sorted: readonly number[], share: number): string {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return value === undefined ? 'none' : `${value.toFixed(0)} ms`;
}

/** Makes a load on a parent process's request, so that measuring takes no time of the measured process. */
if (process.send) {
  process.on('message', async (asked: Load) => process.send?.(await load(asked)));
}
