import type { CSSProperties, ReactNode } from 'react';
import { Cover } from '../look/cover.tsx';
import type { IconName } from '../look/icon.tsx';
import { tintOf } from './tint.ts';
import './shelves.css';

interface PageHeadProps {
  kind: string;
  title: string;
  image?: Parameters<typeof Cover>[0]['picture'];
  icon?: IconName;
  /** Instead of the picture. */
  cover?: ReactNode;
  round?: boolean;
  /** Facts, line by line. */
  children: ReactNode;
  actions?: ReactNode;
}

/** The head of the page of an album, an artist, a genre or a playlist. */
export function PageHead({
  kind,
  title,
  image,
  cover,
  round = false,
  icon = 'album',
  children,
  actions,
}: PageHeadProps) {
  const tint = tintOf(image?.blurhash);
  return (
    <header className="page-head" style={{ '--tint': tint } as CSSProperties}>
      <div className={round ? 'page-cover round' : 'page-cover'}>
        {cover ?? <Cover picture={image} sizes="(width < 40rem) 60vw, 280px" icon={icon} eager />}
      </div>
      <div className="page-facts">
        <p className="page-kind">{kind}</p>
        <h1>{title}</h1>
        {children}
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
