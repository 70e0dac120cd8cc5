import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../api/request-context.service.ts';
import { answerPolicy } from './requests/answer-policy.model.ts';

/** Header of an answer of Apollo Server that has tokens or other secrets in it; taken off before the answer is sent. */
export const secretMark = 'x-has-secrets';

/** Marks answers that must not be compressed. */
export function secretsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ schema, document, operation, response }) {
          if (!document || !operation) return;
          if (answerPolicy(schema, document, operation).hasSecrets)
            response.http.headers.set(secretMark, 'yes');
        },
      };
    },
  };
}
