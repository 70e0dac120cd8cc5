import type { TestApp } from '../../support/app.ts';

export interface Request {
  query: string;
  variables?: object;
  token?: string;
}

interface Answer {
  status: number;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

async function send({ server }: TestApp, { token, ...payload }: Request): Promise<Answer> {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const { statusCode, body } = await server.inject({ method: 'POST', url: '/graphql', payload, headers });
  return { status: statusCode, body: JSON.parse(body) };
}

/** Sends requests one after the other. */
export async function inTurn(app: TestApp, requests: readonly Request[]) {
  app.statements.reset();
  const answers: Answer[] = [];
  for (const request of requests) answers.push(await send(app, request));
  return { answers, statements: app.statements.asked().map(({ text }) => text) };
}

/** Sends requests at once. */
export async function together(app: TestApp, requests: readonly Request[]) {
  app.statements.reset();
  const answers = await Promise.all(requests.map((request) => send(app, request)));
  return { answers, statements: app.statements.asked().map(({ text }) => text) };
}
