import { type Logger, pino } from 'pino';

/** Logs JSON lines, or readable lines to a terminal. */
export async function makeLogger(
  level: string,
  destination: NodeJS.WriteStream & { fd: number } = process.stdout,
): Promise<Logger> {
  if (!destination.isTTY) return pino({ level }, pino.destination(destination.fd));
  // Loaded late: a server's log is rarely a terminal.
  const { PinoPretty } = await import('pino-pretty');
  return pino({ level }, PinoPretty({ ignore: 'pid,hostname', sync: true, destination: destination.fd }));
}
