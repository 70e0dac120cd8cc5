import { useEffect } from 'react';

/** Rows before the end of what is loaded at which the next page is asked for. */
const ahead = 40;

/** Asks for more as the last row on the screen comes near the end of what is loaded. */
export function useNeed(need: ((index: number) => void) | undefined, last: number, loaded: number): void {
  useEffect(() => {
    if (need && last + ahead >= loaded) need(Math.max(last + ahead, loaded));
  }, [need, last, loaded]);
}
