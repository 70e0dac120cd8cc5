import { type HttpAnswer, send } from '../../support/http.ts';

export interface Followed extends HttpAnswer {
  /** The answer that pointed elsewhere, if one did. */
  redirect: HttpAnswer | undefined;
}

/** Sends a request, and where it is pointed elsewhere, the same there. */
export async function follow(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Followed> {
  const first = await send(url, { method, headers });
  const { location } = first.headers;
  if (first.status !== 302 || !location) return { ...first, redirect: undefined };
  return { ...(await send(location, { method, headers })), redirect: first };
}
