import type { Client } from '@tonearm/client';
import relay, { type GraphQLResponse, type IEnvironment } from 'relay-runtime';

const { Environment, Network, Observable, RecordSource, Store } = relay;

type Data = Record<string, unknown>;

/** A Relay environment for one user. Session, retries, uploads and the socket are the client's. */
export function makeEnvironment(client: Client): IEnvironment {
  return new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(
      async ({ text, operationKind }, variables) => {
        const send = operationKind === 'mutation' ? client.mutate<Data, Data> : client.query<Data, Data>;
        const answer = await send.call(client, text ?? '', variables);
        if (!answer.data) throw answer.error;
        return { data: answer.data, errors: answer.ok ? [...answer.errors] : [] } as GraphQLResponse;
      },
      ({ text }, variables) =>
        Observable.create((sink) =>
          client.subscribe<Data, Data>(text ?? '', variables, {
            next: ({ data, error }) => (data ? sink.next({ data }) : error && sink.error(error)),
            error: (error) => sink.error(error),
            complete: () => sink.complete(),
          }),
        ),
    ),
  });
}
