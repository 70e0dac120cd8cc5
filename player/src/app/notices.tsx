import { useSyncExternalStore } from 'react';
import { IconButton } from '../look/icon.button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { currentNotices, dismissNotice, onNotices } from './notice.store.ts';

/** What is told to the user, also by screen readers. */
export function Notices() {
  const { app } = useTexts();
  const notices = useSyncExternalStore(onNotices, currentNotices);
  return (
    <div className="notices" role="status" aria-label={app.notices}>
      {notices.map(({ key, text, action }) => (
        <div key={key} className="notice">
          <p>{text}</p>
          {action && (
            <button
              type="button"
              className="notice-action"
              onClick={() => {
                action.act();
                dismissNotice(key);
              }}
            >
              {action.label}
            </button>
          )}
          <IconButton icon="close" label={app.dismiss} onClick={() => dismissNotice(key)} />
        </div>
      ))}
    </div>
  );
}
