import { useCallback, useEffect, useRef } from 'react';

/** Whether a page is still shown, for what is answered later. */
export function useIsHere(): () => boolean {
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return useCallback(() => here.current, []);
}
