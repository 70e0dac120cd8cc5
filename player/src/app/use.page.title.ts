import { useEffect } from 'react';
import { useTexts } from '../texts/use.texts.ts';

/** Names the page in the title of the window. Nothing is changed until the name is known. */
export function usePageTitle(page: string | undefined): void {
  const { app } = useTexts();
  const title = page === undefined ? undefined : page === '' ? app.name : app.title(page);
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
}
