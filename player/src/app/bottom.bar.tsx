import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { PlaceLink } from './place.link.tsx';
import { libraryPlace, places } from './places.ts';

/** On phones, where the thumb is. */
export function BottomBar() {
  const { app } = useTexts();
  const { user } = useSession();
  const [home, search, ...rest] = places.filter(({ short }) => short);
  const shown = [home, search, libraryPlace, ...rest].filter((place) => place && (!place.own || user));
  return (
    <nav className="bottom" aria-label={app.navigation}>
      {shown.map((place) => place && <PlaceLink key={place.href} place={place} />)}
    </nav>
  );
}
