import { Redis } from 'ioredis';
import type { Logger } from 'pino';

const connectTimeoutMs = 5000;
/** Milliseconds for an answer; Redis takes less than one. */
const commandTimeoutMs = 1000;
/** Milliseconds until the next attempt to reconnect to Redis, at first and at most. */
const retryMs = { first: 50, most: 1000 };

/** Connects to Redis. A connection that is lost later reconnects by itself; until then commands fail at once.
 * @throws an error with the address of Redis. */
export async function openRedis(url: string, logger: Logger): Promise<Redis> {
  const client = new Redis(url, {
    lazyConnect: true,
    // The version that older servers, and proxies in front of them, support.
    protocol: 2,
    connectTimeout: connectTimeoutMs,
    commandTimeout: commandTimeoutMs,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResubscribe: false,
    retryStrategy(attempt) {
      if (attempt === 1) logger.warn('Redis does not answer; will retry');
      return Math.min(retryMs.first * attempt, retryMs.most);
    },
  });
  client.on('error', (error: Error) => logger.debug({ err: error }, 'Redis does not answer'));
  await connect(client);
  return client;
}

/** Another connection with the same settings. */
export async function duplicate(client: Redis, logger: Logger): Promise<Redis> {
  const other = client.duplicate();
  other.on('error', (error: Error) => logger.debug({ err: error }, 'Redis does not answer'));
  await connect(other);
  return other;
}

async function connect(client: Redis): Promise<void> {
  let reason = 'no answer';
  const remember = (error: Error) => {
    reason = error.message || ('code' in error && String(error.code)) || error.name;
  };
  client.on('error', remember);
  try {
    await client.connect();
  } catch (error) {
    client.disconnect();
    const { host, port } = client.options;
    throw new Error(`Redis does not answer at ${host}:${port}: ${reason}`, { cause: error });
  } finally {
    client.off('error', remember);
  }
}
