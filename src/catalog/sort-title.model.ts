import { differs, type Held, isHeld } from './edited-fields.model.ts';

/** A song or an album. */
interface Titled extends Held {
  title: string;
  /** Null for a form that is made of the title. */
  givenSortTitle: string | null;
}

/** Gives what a title is ordered by. A new title without it drops what tags gave for the former.
 * @param given undefined to keep it; null for the form that is made of the title.
 * @param former the title before the edit.
 * @returns whether an editor changed it. */
export function changeSortTitle(object: Titled, given: string | null | undefined, former: string): boolean {
  const changed = differs(given, object.givenSortTitle);
  if (given !== undefined) object.givenSortTitle = given;
  else if (former !== object.title && !isHeld(object, 'SORT_TITLE')) object.givenSortTitle = null;
  return changed;
}
