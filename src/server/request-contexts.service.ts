import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { identifyAgain } from '../accounts/authentication.service.ts';
import type { Identity } from '../api/caller.service.ts';
import { LargeAnswers } from '../api/large-answers.service.ts';
import { Budget } from '../api/operation-budget.service.ts';
import { RequestContext, type RequestContextOptions } from '../api/request-context.service.ts';
import type { Viewer } from '../api/viewer.model.ts';
import type { Config } from '../config.ts';
import type { OpenServices } from './open-services.model.ts';
import { ownOrigin } from './origins.policy.ts';
import { clientOf, identityOf } from './request-client.service.ts';
import { checkUpload } from './uploads.plugin.ts';

interface ContextParts {
  config: Config;
  orm: MikroORM;
  services: OpenServices;
}

type From = Pick<RequestContextOptions, 'client' | 'origin' | 'requestId' | 'logger'>;

/** Makes the contexts of all operations of this process. */
export class RequestContexts {
  readonly #parts: ContextParts;
  readonly #large = new LargeAnswers();

  constructor(parts: ContextParts) {
    this.#parts = parts;
  }

  readonly ofRequest = (request: FastifyRequest, reply: FastifyReply): RequestContext => {
    checkUpload(request);
    const { config, services } = this.#parts;
    const from = {
      client: clientOf(request, reply),
      origin: ownOrigin(request, config),
      requestId: request.id,
      logger: request.log as Logger,
    };
    return new RequestContext(this.options(from, identityOf(request, services.accounts)));
  };

  options<Who extends Identity>({ client, origin, requestId, logger }: From, identity: Who) {
    const { orm, config, services } = this.#parts;
    return {
      client,
      origin,
      requestId,
      logger,
      ...identity,
      em: () => orm.em.fork(),
      reads: orm.em,
      lookAgain: (viewer: Viewer) => identifyAgain(services.accounts.revocations, viewer),
      services: services.services,
      budget: new Budget(config.queryLimits.budget, this.#large),
    };
  }
}
