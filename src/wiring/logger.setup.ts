import { type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

/** Logs JSON lines, or readable lines to a terminal. */
export function makeLogger(
  level: string,
  destination: NodeJS.WriteStream & { fd: number } = process.stdout,
): Logger {
  if (!destination.isTTY) return pino({ level }, pino.destination(destination.fd));
  return pino({ level }, PinoPretty({ ignore: 'pid,hostname', sync: true, destination: destination.fd }));
}
