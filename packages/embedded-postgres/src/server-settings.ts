import { totalmem } from 'node:os';

const megabyte = 1024 * 1024;

/** PostgreSQL's own cache, in MB: an eighth of the memory. It is taken as it fills. What does not fit is read from the
 * system's cache, which costs as much processor time as finding the row.
 * @param memory in bytes. */
export function sharedBuffers(memory: number): number {
  return Math.min(1024, Math.max(128, Math.floor(memory / megabyte / 8)));
}

/** Of the container, if there is one. */
function availableMemory(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}

/** Settings of the embedded server for a small machine. They are passed on the command line instead of
 * postgresql.conf, so that a cluster created by an older release gets them too.
 * @param durable false gives up durability across crashes of the machine, for speed: for tests only
 * @param replicated whether others may replicate from it */
export function serverSettings(durable: boolean, replicated = false): Readonly<Record<string, string>> {
  return {
    cluster_name: 'tonearm',
    listen_addresses: '127.0.0.1',
    // A socket's path may not exceed 107 bytes, which a deep folder does.
    unix_socket_directories: '',
    // Of tests, several use one server at once, each as if it were alone.
    max_connections: durable ? '100' : '300',
    shared_buffers: `${sharedBuffers(availableMemory())}MB`,
    // The system's cache holds the rest, mostly.
    effective_cache_size: `${Math.floor(availableMemory() / megabyte / 2)}MB`,
    // Rows that are added together get statistics within seconds instead of a minute: until then, plans are made for
    // what was there before.
    autovacuum_naptime: '15s',
    // Compiling costs more than it gains for queries of a few milliseconds.
    jit: 'off',
    // Where nothing replicates from this server: less to log, and bulk loads into new tables log next to nothing.
    wal_level: replicated ? 'replica' : 'minimal',
    max_wal_senders: replicated ? '4' : '0',
    max_logical_replication_workers: '0',
    // Keeps the log short: it is only rotated at the start.
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    // Without fsync, waiting for a commit costs nothing; not waiting would keep VACUUM from marking what was committed beside.
    // Nor does a worker look in at a time that nobody knows, by whose statistics a plan may be another one.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
}
