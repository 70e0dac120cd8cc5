import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { GraphQLError } from 'graphql';
import { ApiKeyScope, requireScope } from '../api/api-key-scope.model.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { Role, requireRank } from '../api/viewer.model.ts';
import { makeReport, reportNames } from '../stats/reports/report.service.ts';

export interface CsvReportOptions {
  context(request: FastifyRequest, reply: FastifyReply): RequestContext;
  /** Puts the handler under the limits of operations. */
  within(handler: RouteHandlerMethod): RouteHandlerMethod;
}

const headers = { 'cache-control': 'private, no-store', vary: 'authorization' };

/** `GET /reports/NAME.csv`: figures for spreadsheets, for administrators; an API key needs the scope ADMIN, as for `Query.stats`. */
export function csvReportRoutes(server: FastifyInstance, { context, within }: CsvReportOptions): void {
  for (const name of reportNames) {
    const handler: RouteHandlerMethod = async (request, reply) => {
      reply.headers(headers);
      try {
        const caller = context(request, reply);
        const viewer = caller.signedIn;
        if (viewer.key) requireScope(viewer.key.scopes, [ApiKeyScope.ADMIN]);
        requireRank(viewer, Role.ADMIN);
        const query = request.query as Record<string, unknown>;
        const { fileName, parts } = await makeReport(caller, name, query);
        return reply
          .header('content-disposition', `attachment; filename="${fileName}"`)
          .type('text/csv; charset=utf-8; header=present')
          .send(Readable.from(parts, { objectMode: false }));
      } catch (error) {
        return refuse(reply, error);
      }
    };
    server.get(`/reports/${name}.csv`, { exposeHeadRoute: false }, within(handler));
  }
}

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400 };

/** Answers what is wrong with a request in the form of errors of the API; all else is not its fault. */
function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  const status = error instanceof GraphQLError ? statuses[String(error.extensions.code)] : undefined;
  if (!(error instanceof GraphQLError) || status === undefined) throw error;
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  const { message, extensions } = error;
  return reply.code(status).send({ errors: [{ message, extensions }] });
}
