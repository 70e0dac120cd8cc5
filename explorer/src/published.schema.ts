import type { IntrospectionQuery } from 'graphql';

/** The schema as the server publishes it: it is there even where only known documents run.
 * @returns undefined if it is not published, or lost on its way; then GraphiQL asks by introspection. */
export async function publishedSchema(): Promise<IntrospectionQuery | undefined> {
  try {
    const response = await fetch('/schema.json');
    if (!response.ok) return undefined;
    const { data } = (await response.json()) as { data: IntrospectionQuery };
    return data;
  } catch {
    return undefined;
  }
}
