import { newId } from '../new-id.ts';

const storedAs = 'tonearm device';

/** The id under which this page is a device: the same each time, also after a reload, and another one for each tab that is
 * open at the same time. */
export async function deviceId(): Promise<string> {
  for (const known of [sessionStorage.getItem(storedAs), localStorage.getItem(storedAs)])
    if (known && (await isTaken(known))) return kept(known);
  const made = newId();
  await isTaken(made);
  return kept(made);
}

function kept(id: string): string {
  sessionStorage.setItem(storedAs, id);
  // Whichever tab is opened when no other is there goes on with it.
  localStorage.setItem(storedAs, id);
  return id;
}

/** Holds the id for as long as the page lives.
 * @returns false if another tab has it. */
function isTaken(id: string): Promise<boolean> {
  // Browsers have no locks for pages that come without HTTPS.
  if (!navigator.locks) return Promise.resolve(id !== localStorage.getItem(storedAs));
  return new Promise((resolve) => {
    void navigator.locks.request(`tonearm device ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => undefined);
    });
  });
}
