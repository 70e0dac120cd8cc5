import type { OpenSockets } from '../../src/api/open-sockets.service.ts';
import { goingOnBeside } from './statements.ts';

/** Lets what follows of a socket that comes or goes, such as that its user is online, be written beside requests: it is
 * written a moment later, whatever is asked just then. */
export function noteSocketsBeside(sockets: OpenSockets): void {
  const subscribed = sockets.subscribed.bind(sockets);
  const remove = sockets.remove.bind(sockets);
  sockets.remove = (socket) => goingOnBeside(() => remove(socket));
  sockets.subscribed = (socket) => {
    const end = goingOnBeside(() => subscribed(socket));
    return () => goingOnBeside(end);
  };
}
