import type { FormValues } from './resource.data.ts';

/** Of a form, what was changed: the API leaves alone what it is not told, so that two who edit different fields do
 * not undo each other's work. An emptied field clears the value. */
export function changed(values: FormValues, previous: FormValues, fields: readonly string[]): FormValues {
  const names = fields.filter((name) => (values[name] ?? null) !== (previous[name] ?? null));
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

/** Of a form, what was filled in. */
export function filledIn(values: FormValues, fields: readonly string[]): FormValues {
  const names = fields.filter((name) => values[name] != null && values[name] !== '');
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** Of a form's picture: another file, null where it was removed, nothing where it stayed. */
export function changedPicture(
  { image }: FormValues,
  previous: { image?: unknown },
): { image?: File | null } {
  if (image instanceof File) return { image };
  return image == null && previous.image != null ? { image: null } : {};
}
