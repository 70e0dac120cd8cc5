const known = new WeakMap<object, ReadonlySet<string>>();

/** The ids of all objects in an answer. They are collected once for each answer, best when it arrives: what changes an
 * object then looks into no answer without it. */
export function idsIn(answer: object): ReadonlySet<string> {
  const ids = known.get(answer) ?? new Set(idsWithin(answer));
  known.set(answer, ids);
  return ids;
}

/** The answers that data of the cache consists of: one, or that of each page. */
export function answersIn(data: unknown): readonly object[] {
  if (typeof data !== 'object' || data === null) return [];
  return isPaged(data) ? (data.pages as object[]) : [data];
}

export function isPaged(data: unknown): data is { pages: unknown[]; pageParams: unknown[] } {
  return typeof data === 'object' && data !== null && 'pages' in data && 'pageParams' in data;
}

function* idsWithin(value: object): Generator<string> {
  if ('id' in value && typeof value.id === 'string') yield value.id;
  for (const item of Object.values(value))
    if (typeof item === 'object' && item !== null) yield* idsWithin(item);
}
