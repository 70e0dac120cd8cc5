import { createClient, type RequestError } from '@tonearm/client';
import { ApiError, CancelledError, ConnectionError } from './api.errors.ts';

/** The panel's client of the API. Its socket stays open, so that the server can say at once that the session has ended. */
export const client = createClient({
  url: window.location.origin,
  storage: 'cookie',
  keepSocket: true,
  retry: { attempts: 2 },
});

/** Codes of requests to which the API gave no answer. */
const unanswered = new Set(['NETWORK', 'SERVICE_UNAVAILABLE', 'BAD_RESPONSE', 'CONNECTION']);

/** An error of the client as the panel shows it. */
export function shown({ message, code, reason, errors }: RequestError): Error {
  if (code === 'CANCELLED') return new CancelledError();
  if (unanswered.has(code) && errors.length === 0) return new ConnectionError();
  return new ApiError(message, code, reason);
}
