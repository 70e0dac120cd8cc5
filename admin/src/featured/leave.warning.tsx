import { useEffect } from 'react';
import { Confirm, useBlocker } from 'react-admin';

/** Asks before unsaved changes are left, by a link of the panel or by closing the page. */
export function LeaveWarning({ enabled }: { enabled: boolean }) {
  const blocker = useBlocker(enabled);
  useEffect(() => {
    if (!enabled) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [enabled]);
  return (
    <Confirm
      isOpen={blocker.state === 'blocked'}
      title="Leave without saving?"
      content="What you changed is lost then."
      confirm="Leave"
      cancel="Stay"
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}
