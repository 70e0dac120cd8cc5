import type { FormValues } from '../data/resource.data.ts';
import { session } from '../session/session.ts';

/** What was typed into a form that was left before it was saved: by a link, or because the session ended. */
export interface Draft {
  /** The record that the form was filled with; undefined for a new one. */
  base: FormValues | undefined;
  values: FormValues;
}

/** Drafts of this tab. Files among them can be kept nowhere else. Only who typed them gets them back. */
const drafts = new Map<string, Draft>();

/** The name of a form's draft.
 * @param id `new` for a record to be created. */
export function draftKey(kind: string, id: string): string {
  return JSON.stringify([session.administrator?.id, kind, id]);
}

export function draftOf(key: string): Draft | undefined {
  return drafts.get(key);
}

/** @param draft undefined if nothing is left to be saved. */
export function keepDraft(key: string, draft: Draft | undefined): void {
  if (draft) drafts.set(key, draft);
  else drafts.delete(key);
}
