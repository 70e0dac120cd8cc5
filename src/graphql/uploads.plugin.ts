import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { mediaServices } from '../media/media-services.key.ts';
import { announcedFile } from '../media/uploads/incoming-files.service.ts';
import { mayAskFor } from './auth.directive.ts';
import { findUploads } from './upload-uses.model.ts';

/** Says of each file of a request what it may take, before any of it is stored: nothing, where the viewer may not call
 * the field that it is for. Files that no argument takes are refused. */
export function uploadsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request: { variables = {} }, contextValue }) {
          const given = new Set(filesIn(variables));
          if (given.size === 0) return;
          const { limits } = contextValue.service(mediaServices);
          const maxBytes = { audio: limits.audioMaxBytes, picture: limits.pictureMaxBytes };
          for (const { value, kind, field, parentType } of findUploads(schema, document, variables)) {
            given.delete(value);
            const may = mayAskFor(schema, field, parentType.name, contextValue.viewer);
            if (may) announcedFile(value)?.allow(kind, maxBytes[kind]);
          }
          if (given.size === 0) return;
          const message = 'The request contains files that no argument of the operation takes';
          // The request is malformed, not its document.
          throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
        },
      };
    },
  };
}

function filesIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return announcedFile(value) ? [value] : Object.values(value).flatMap(filesIn);
}
