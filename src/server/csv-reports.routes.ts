import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { ApiKeyScope, requireScope } from '../api/api-key-scope.model.ts';
import { refusalOf } from '../api/refusals.model.ts';
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
        const refusal = refusalOf(error);
        if (!refusal) throw error;
        const { status, headers: more, errors } = refusal;
        return reply.code(status).headers(more).send({ errors });
      }
    };
    server.get(`/reports/${name}.csv`, { exposeHeadRoute: false }, within(handler));
  }
}
