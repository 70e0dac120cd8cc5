import { Link } from 'wouter';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { PlaceLink } from './place.link.tsx';
import { libraryPlaces, places } from './places.ts';

/** Where there is room for it. */
export function SideBar() {
  const { app } = useTexts();
  const { user } = useSession();
  return (
    <div className="side">
      <Link href="/" className="brand">
        <img src="/icon.svg" alt="" width="32" height="32" />
        {app.name}
      </Link>
      <nav aria-label={app.navigation}>
        <ul>
          {places
            .filter(({ own, href }) => (!own || user) && href !== '/search')
            .map((place) => (
              <li key={place.href}>
                <PlaceLink place={place} />
              </li>
            ))}
        </ul>
        {user && (
          <>
            <h2 className="side-head">{app.library}</h2>
            <ul>
              {libraryPlaces.map((place) => (
                <li key={place.href}>
                  <PlaceLink place={place} />
                </li>
              ))}
            </ul>
          </>
        )}
      </nav>
    </div>
  );
}
