import './offline.css';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { useOffline } from './offline.store.ts';

/** Keeps an album or a playlist on this device, or removes it. Nothing where the browser cannot. */
export function OfflineButton({ id }: { id: string }) {
  const { offline: texts } = useTexts();
  const format = useFormat();
  const { supported, state, progress, keep, remove } = useOffline(id);
  if (!supported) return null;
  const isHere = state === 'kept';
  const comes = state === 'loading' || state === 'waiting';
  const label = {
    none: texts.keep,
    failed: texts.again,
    waiting: texts.waiting,
    loading: texts.loading(format.number(Math.round(progress * 100))),
    kept: texts.kept,
  }[state];
  return (
    <Button
      kind="quiet"
      icon={isHere ? 'check' : 'download'}
      aria-pressed={isHere || comes}
      className={comes ? 'offline-loading' : undefined}
      onClick={isHere || comes ? remove : keep}
    >
      {label}
    </Button>
  );
}

/** How much of an album or a playlist is on this device; nothing while nobody wants it there. */
export function OfflineProgress({ id }: { id: string }) {
  const { state } = useOffline(id);
  return state === 'none' ? null : <OfflineButton id={id} />;
}

/** In a row of a song that is on this device, or comes to it. */
export function OfflineMark({ songId }: { songId: string }) {
  const { offline: texts } = useTexts();
  const { state } = useOffline(songId);
  if (state === 'none' || state === 'failed') return null;
  const label = state === 'kept' ? texts.kept : texts.waiting;
  return (
    <span
      className={state === 'kept' ? 'offline-mark' : 'offline-mark offline-loading'}
      role="img"
      aria-label={label}
      title={label}
    >
      <Icon name="download" />
    </span>
  );
}
