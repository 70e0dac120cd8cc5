import type { FormValues } from './resource.data.ts';

/** The changed fields of a form: the API keeps omitted fields, so that two editors of different fields do not
 * overwrite each other. A cleared field clears the value. */
export function changed(values: FormValues, previous: FormValues, fields: readonly string[]): FormValues {
  const names = fields.filter((name) => (values[name] ?? null) !== (previous[name] ?? null));
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

/** The filled-in fields of a form. */
export function filledIn(values: FormValues, fields: readonly string[]): FormValues {
  const names = fields.filter((name) => values[name] != null && values[name] !== '');
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** The picture of a form: another file, null if it was removed, undefined if it is unchanged. */
export function changedPicture(
  { image }: FormValues,
  previous: { image?: unknown },
): { image?: File | null } {
  if (image instanceof File) return { image };
  return image == null && previous.image != null ? { image: null } : {};
}
