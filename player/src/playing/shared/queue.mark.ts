const storedAs = 'tonearm queue of';

/** Whether the queue on this device is the one that the server keeps for a user: nothing was done to it without the server. */
export function isQueueOf(userId: string): boolean {
  return localStorage.getItem(storedAs) === userId;
}

/** @param userId null for a queue that only this device knows. */
export function markQueueOf(userId: string | null): void {
  if (userId === null) localStorage.removeItem(storedAs);
  else localStorage.setItem(storedAs, userId);
}
