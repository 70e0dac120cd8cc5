import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Cover } from '../look/cover.tsx';
import { Icon, type IconName } from '../look/icon.tsx';
import './shelves.css';

type Picture = Parameters<typeof Cover>[0]['picture'];

/** A little less than they are on a phone, so that one of 1.75 dots for each pixel takes the picture of 256, not of 512. */
const cardWidths = '(width < 40rem) 35vw, 200px';

interface CardProps {
  href: string;
  title: string;
  /** Below the title. */
  children?: ReactNode;
  image: Picture;
  round?: boolean;
  /** Where there is no picture. */
  icon?: IconName;
  playing?: boolean;
  play?: { label: string; run: () => void } | undefined;
  /** For what is on the screen at once. */
  eager?: boolean;
}

/** A cover with a title, and a button that plays it. */
export function Card({
  href,
  title,
  children,
  image,
  round = false,
  icon = 'album',
  playing = false,
  play,
  eager = false,
}: CardProps) {
  return (
    <article className={round ? 'card round' : 'card'} aria-current={playing || undefined}>
      <div className="card-cover">
        <Link href={href} tabIndex={-1} aria-hidden="true">
          <Cover picture={image} sizes={cardWidths} icon={icon} eager={eager} />
        </Link>
        {play && (
          <button type="button" className="card-play" aria-label={play.label} onClick={play.run}>
            <Icon name={playing ? 'pause' : 'play'} />
          </button>
        )}
      </div>
      <Link href={href} className="card-title">
        {title}
      </Link>
      {children && <p className="card-more">{children}</p>}
    </article>
  );
}
