import { Link, useLocation } from 'wouter';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { isCurrent, type Place } from './places.ts';
import { useUnread } from './unread.store.ts';

/** A link of a bar. That to friends counts messages that were not read. */
export function PlaceLink({ place }: { place: Place }) {
  const { app } = useTexts();
  const [location] = useLocation();
  const unread = useUnread();
  const badge = place.href === '/friends' ? unread : 0;
  return (
    <Link href={place.href} className="place" aria-current={isCurrent(place, location) ? 'page' : undefined}>
      <Icon name={place.icon} />
      <span className="place-label">{place.label(app)}</span>
      {badge > 0 && (
        <span className="badge">
          {badge}
          <span className="unseen"> {app.unread}</span>
        </span>
      )}
    </Link>
  );
}
