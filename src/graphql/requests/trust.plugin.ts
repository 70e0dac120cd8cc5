import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../api/request-context.service.ts';
import type { PersistedDocuments } from './persisted-documents.service.ts';

/** Refuses documents that may not run, whatever way they came to Apollo Server. */
export function trustPlugin(documents: PersistedDocuments): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveSource({ source }) {
          documents.textOf({ query: source });
        },
      };
    },
  };
}
