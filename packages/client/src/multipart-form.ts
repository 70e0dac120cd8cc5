/** The body of a request with files: null replaces them in `operations`, and `map` says where each belongs.
 * (https://github.com/jaydenseric/graphql-multipart-request-spec) */
export function multipartForm(operation: { query: string; variables: unknown }): FormData {
  const files: [place: string, file: Blob][] = [];
  const variables = withoutFiles(operation.variables, 'variables', files);
  const form = new FormData();
  form.set('operations', JSON.stringify({ ...operation, variables }));
  form.set('map', JSON.stringify(Object.fromEntries(files.map(([place], index) => [index, [place]]))));
  for (const [index, [, file]] of files.entries()) form.set(String(index), file);
  return form;
}

/** Whether variables contain a file. */
export function hasFiles(value: unknown): boolean {
  if (value instanceof Blob) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFiles);
}

function withoutFiles(value: unknown, place: string, files: [string, Blob][]): unknown {
  if (value instanceof Blob) {
    files.push([place, value]);
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => withoutFiles(item, `${place}.${index}`, files));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutFiles(item, `${place}.${key}`, files)]),
  );
}
