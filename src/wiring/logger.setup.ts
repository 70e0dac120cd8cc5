import { type DestinationStream, type Logger, pino } from 'pino';

/** Logs JSON lines, or readable lines to a terminal. */
export async function makeLogger(
  level: string,
  destination: NodeJS.WriteStream & { fd: number } = process.stdout,
): Promise<Logger> {
  if (!destination.isTTY) return pino({ level }, writtenTogether(destination.fd));
  // Loaded late: a server's log is rarely a terminal.
  const { PinoPretty } = await import('pino-pretty');
  return pino({ level }, PinoPretty({ ignore: 'pid,hostname', sync: true, destination: destination.fd }));
}

/** Writes the lines of a turn of the event loop together: under load, writing each by itself takes as long as answering
 * its request. A process that ends, also by an error, has written all of them. */
function writtenTogether(fd: number): DestinationStream {
  const file = pino.destination({ dest: fd, sync: true });
  let waiting = '';
  const write = () => {
    const lines = waiting;
    waiting = '';
    if (lines) file.write(lines);
  };
  process.once('exit', write);
  return {
    write(line) {
      if (!waiting) setImmediate(write);
      waiting += line;
    },
  };
}
