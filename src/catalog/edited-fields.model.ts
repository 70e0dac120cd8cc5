// A field follows the tags of the files until an administrator edits it. From then on it is held: tags no longer change it,
// until it is handed back.

/** An object that knows which of its fields are held. */
export interface Held {
  editedFields: string[];
}

/** Whether tags must leave a field alone. */
export function isHeld({ editedFields }: Pick<Held, 'editedFields'>, field: string): boolean {
  return editedFields.includes(field);
}

/** Holds the fields that an edit changed.
 * @param changes whether the edit changed each field; others stay as they are. */
export function holdEdited<Field extends string>(
  object: Held,
  changes: Partial<Record<Field, boolean>>,
): void {
  const changed = Object.keys(changes).filter((field) => changes[field as Field]);
  if (changed.every((field) => isHeld(object, field))) return;
  object.editedFields = [...new Set([...object.editedFields, ...changed])].sort();
}

/** Hands fields back to the tags.
 * @param fields undefined for all. */
export function handBack(object: Held, fields: readonly string[] | undefined): void {
  const kept = fields ? object.editedFields.filter((field) => !fields.includes(field)) : [];
  if (kept.length !== object.editedFields.length) object.editedFields = kept;
}

/** Whether a value was given, and differs from the present one. */
export function differs<Value>(given: Value | undefined, present: Value): boolean {
  return given !== undefined && given !== present;
}
