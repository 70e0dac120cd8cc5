import type { APIRequestContext } from 'playwright-core';

/** Asks the API with the cookies of a browser. */
export class Asker {
  readonly #requests: APIRequestContext;
  readonly #url: string;
  token: string | null = null;

  constructor(requests: APIRequestContext, url: string) {
    this.#requests = requests;
    this.#url = url;
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const headers: Record<string, string> = this.token ? { authorization: `Bearer ${this.token}` } : {};
    const answer = await this.#requests.post(`${this.#url}/graphql`, { headers, data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}
