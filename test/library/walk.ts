import { given } from '../accounts/sessions/people.ts';

interface Listed {
  nodes: readonly { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The ids of a whole list, page by page from its beginning. */
export async function walk(
  pageAfter: (after: string | null) => Promise<Listed | null | undefined>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Listed = given(await pageAfter(after));
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = given(page.pageInfo.endCursor);
  }
}
