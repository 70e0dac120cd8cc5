import type { ReactNode } from 'react';
import type { FormValues } from '../data/resource.data.ts';

/** Something that a form edits, with one or several of its fields. */
export interface FormFact {
  label: string;
  fields: readonly string[];
  /** What two versions are compared by; if omitted, all values of the fields. */
  worth?: (values: FormValues) => unknown;
  /** How a version is shown; if omitted, as text. */
  show?: (values: FormValues) => ReactNode;
}

/** A fact of one field.
 * @param how it is compared and shown, if not as text. */
export const fact = (label: string, field: string, how?: Pick<FormFact, 'worth' | 'show'>): FormFact => ({
  label,
  fields: [field],
  ...how,
});

/** The facts in which two versions differ. */
export function differing(facts: readonly FormFact[], one: FormValues, other: FormValues): FormFact[] {
  return facts.filter((each) => text(worthOf(each, one)) !== text(worthOf(each, other)));
}

/** The values of some facts. */
export function valuesOf(facts: readonly FormFact[], values: FormValues): FormValues {
  return Object.fromEntries(facts.flatMap(({ fields }) => fields.map((field) => [field, values[field]])));
}

function worthOf({ fields, worth }: FormFact, values: FormValues): unknown {
  return worth ? worth(values) : fields.map((field) => values[field]);
}

/** Forms have null, nothing or an empty text for what is not there. */
function text(value: unknown): string {
  const filled = (_key: string, part: unknown) => (part === null || part === '' ? undefined : part);
  return JSON.stringify([value], filled);
}
