import { ApolloLink } from '@apollo/client';
import { print } from 'graphql';
import { Observable } from 'rxjs';
import { hasFile, multipart } from '../fetch/multipart.ts';

/** Sends operations with files in their variables as multipart requests, and leaves all others to the next link.
 * Headers come from the context, as for an `HttpLink`. */
export function makeUploadLink(api: string): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (!hasFile(operation.variables)) return forward(operation);
    return new Observable((observer) => {
      const abort = new AbortController();
      fetch(api, {
        method: 'POST',
        headers: { ...operation.getContext().headers, 'apollo-require-preflight': 'true' },
        body: multipart(print(operation.query), operation.variables),
        signal: abort.signal,
      })
        .then((response) => response.json())
        .then((result) => {
          observer.next(result);
          observer.complete();
        })
        .catch((error: unknown) => observer.error(error));
      return () => abort.abort();
    });
  });
}
