import { ApolloLink } from '@apollo/client';
import { map } from 'rxjs';

interface WithMessage {
  messageReceived?: { cursor?: string };
}

/** Has the subscription to messages begin, with each new connection, behind the newest one that came: what was sent
 * while there was none is delivered first. graphql-ws writes the variables down anew whenever it connects. */
export function makeNewestLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (!('after' in operation.variables)) return forward(operation);
    let newest: unknown = operation.variables.after;
    Object.defineProperty(operation.variables, 'after', { enumerable: true, get: () => newest });
    return forward(operation).pipe(
      map((result) => {
        newest = (result.data as WithMessage | null | undefined)?.messageReceived?.cursor ?? newest;
        return result;
      }),
    );
  });
}
