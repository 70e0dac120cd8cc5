import { ApolloLink } from '@apollo/client';
import { map } from 'rxjs';

interface WithMessage {
  messageReceived?: { cursor?: string };
}

/** Makes the subscription to messages begin, for each new connection, after the newest one received: messages sent
 * while there was none are delivered first. graphql-ws serializes the variables for each connection. */
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
