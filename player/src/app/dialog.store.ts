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

let asked: AskedDialog | null = null;
const listeners = new Set<() => void>();

export function openDialog(dialog: AskedDialog): void {
  set(dialog);
}

export function closeDialog(): void {
  set(null);
}

export function askedDialog(): AskedDialog | null {
  return asked;
}

export function onAskedDialog(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: AskedDialog | null): void {
  asked = next;
  for (const listener of listeners) listener();
}
