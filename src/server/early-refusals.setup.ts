import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import { keyIn } from '../accounts/access/api-keys/api-keys.service.ts';
import type { Config } from '../config.ts';
import type { Admission } from './admission.plugin.ts';
import { LoopDelay } from './loop-delay.service.ts';
import type { OpenServices } from './open-services.model.ts';
import { recognizeKey } from './request-client.service.ts';
import type { Shedding } from './shedding.service.ts';

/** Routes that are always answered, however busy the process is. */
const unrefused = ['/health', '/metrics'];

/** Refuses requests while the event loop lags because of many requests. With few requests, the machine is slow or
 * one long step has just ended, and refusing would not help. A busy process is alive, so its health check must
 * still succeed. */
export function shedWhenLate(
  server: FastifyInstance,
  { overload }: Config,
  { shedding, admission }: { shedding: Shedding; admission: Admission },
): () => boolean {
  const delay = new LoopDelay();
  const isLate = () => delay.milliseconds > overload.loopDelayMs && admission.isFull;
  server.addHook('onRequest', (request, reply, done) => {
    if (isLate() && !unrefused.includes(request.url)) void shedding.refuseLater(request, reply, 'event loop');
    else done();
  });
  server.addHook('onClose', async () => delay.stop());
  return isLate;
}

/** API keys are looked up before anything asks who sent a request. Each may send so many. */
export function admitKeys(server: FastifyInstance, { accounts }: OpenServices): void {
  server.addHook('onRequest', (request, reply, done) => {
    const secret = keyIn(request.headers.authorization);
    // Nearly all requests have none, and wait for no promise.
    if (secret === undefined) return done();
    recognizeKey(request, secret, accounts).then((refusal) => {
      if (refusal) refuseKey(reply, refusal);
      else done();
    }, done);
  });
}

function refuseKey(reply: FastifyReply, { message, extensions }: GraphQLError): void {
  reply
    .code(429)
    .header('retry-after', String(extensions.retryAfter))
    .send({ errors: [{ message, extensions }] });
}
