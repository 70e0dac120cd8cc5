import { FollowedValue } from './followed.value.ts';

/** What a dialog is about. */
export interface DialogTarget {
  id: string;
  /** As people call it. */
  name: string;
}

/** Dialogs that are asked for from several places, such as menus. */
export type AskedDialog =
  | { kind: 'share'; target: DialogTarget }
  | { kind: 'collaborators'; playlistId: string }
  | { kind: 'report'; target: DialogTarget }
  | { kind: 'import' }
  | { kind: 'devices' };

const asked = new FollowedValue<AskedDialog | null>(null);

export const askedDialog = asked.get;
export const onAskedDialog = asked.subscribe;

export function openDialog(dialog: AskedDialog): void {
  asked.set(dialog);
}

export function closeDialog(): void {
  asked.set(null);
}
