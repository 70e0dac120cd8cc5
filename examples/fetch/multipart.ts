/** The body of a request with files: null replaces them in `operations`, and `map` says where each belongs.
 * (https://github.com/jaydenseric/graphql-multipart-request-spec) */
export function multipart(query: string, variables: unknown): FormData {
  const files: [place: string, file: Blob][] = [];
  const withoutFiles = (value: unknown, place: string): unknown => {
    if (value instanceof Blob) {
      files.push([place, value]);
      return null;
    }
    if (Array.isArray(value)) return value.map((item, index) => withoutFiles(item, `${place}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, item]) => [key, withoutFiles(item, `${place}.${key}`)]);
    return Object.fromEntries(entries);
  };
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: withoutFiles(variables, 'variables') }));
  form.set('map', JSON.stringify(Object.fromEntries(files.map(([place], index) => [index, [place]]))));
  for (const [index, [, file]] of files.entries()) form.set(String(index), file);
  return form;
}

/** Whether the variables of an operation contain a file. */
export function hasFile(value: unknown): boolean {
  if (value instanceof Blob) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFile);
}
