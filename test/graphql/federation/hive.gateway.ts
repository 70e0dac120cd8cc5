import { atFileEnd } from '../../support/file-end.ts';

interface Gateway extends AsyncDisposable {
  fetch(url: string, init: RequestInit): Promise<Response>;
}

interface GatewayModule {
  createGatewayRuntime(config: object): Gateway;
}

/** Its types add members to those of graphql-js, which only version 17 has. */
const module: string = '@graphql-hive/gateway-runtime';

/** Hive Gateway over a composed schema, passing on who asks. */
export async function hiveGateway(supergraph: string): Promise<Gateway> {
  const { createGatewayRuntime } = (await import(module)) as GatewayModule;
  const gateway = createGatewayRuntime({
    supergraph,
    logging: false,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }: { request: Request }) => ({
        authorization: request.headers.get('authorization'),
      }),
    },
  });
  atFileEnd(() => gateway[Symbol.asyncDispose]());
  return gateway;
}
