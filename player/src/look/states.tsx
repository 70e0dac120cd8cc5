import { RequestError } from '@tonearm/client';
import type { ReactNode } from 'react';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { Button, ButtonLink } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

interface EmptyProps {
  icon?: IconName;
  title: string;
  text?: string;
  /** What to do about it, such as a button or a link. */
  children?: ReactNode;
}

/** What a screen shows when there is nothing yet. */
export function Empty({ icon = 'album', title, text, children }: EmptyProps) {
  return (
    <div className="state">
      <Icon name={icon} />
      <p className="state-title">{title}</p>
      {text && <p className="state-text">{text}</p>}
      {children}
    </div>
  );
}

/** What a screen shows when its answer failed, or there is no connection. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const texts = useTexts();
  const offline = error instanceof RequestError && error.code === 'NETWORK';
  return (
    <div className="state" role="alert">
      <Icon name={offline ? 'offline' : 'info'} />
      <p className="state-title">{offline ? texts.look.offline : texts.look.failed}</p>
      {!offline && <p className="state-text">{faultText(error, texts)}</p>}
      {offline && <ButtonLink href="/offline">{texts.app.onDevice}</ButtonLink>}
      {retry && <Button onClick={retry}>{texts.look.retry}</Button>}
    </div>
  );
}

/** Grey shapes where content is going to be: rows of a list, covers on a shelf, or lines of text. */
export function Skeleton({
  shape = 'rows',
  count = 6,
}: {
  shape?: 'rows' | 'covers' | 'text';
  count?: number;
}) {
  const { look } = useTexts();
  return (
    <div className={`skeleton skeleton-${shape}`} role="status" aria-label={look.loading}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same.
        <span key={index} className="skeleton-part" />
      ))}
    </div>
  );
}
