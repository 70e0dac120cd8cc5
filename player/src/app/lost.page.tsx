import { ButtonLink } from '../look/button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { usePageTitle } from './use.page.title.ts';

/** For addresses without a screen, and for things that are gone. */
export function LostPage() {
  const { lost } = useTexts().app;
  usePageTitle(lost.title);
  return (
    <div className="state">
      <h1>{lost.title}</h1>
      <p className="state-text">{lost.text}</p>
      <ButtonLink kind="main" href="/">
        {lost.home}
      </ButtonLink>
    </div>
  );
}
