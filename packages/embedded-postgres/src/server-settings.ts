/** Settings of the embedded server for a small machine. They are passed on the command line instead of
 * postgresql.conf, so that a cluster created by an older release gets them too.
 * @param durable false gives up durability across crashes of the machine, for speed: for tests only */
export function serverSettings(durable: boolean): Readonly<Record<string, string>> {
  return {
    cluster_name: 'tonearm',
    listen_addresses: '127.0.0.1',
    // A socket's path may not exceed 107 bytes, which a deep folder does.
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    // Compiling costs more than it gains for queries of a few milliseconds.
    jit: 'off',
    // Nothing replicates from this server: less to log, and bulk loads into new tables log next to nothing.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    // Keeps the log short: it is only rotated at the start.
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}
