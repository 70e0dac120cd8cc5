import { useTexts } from '../texts/use.texts.ts';
import { Button } from './button.tsx';

/** The way to the next page of a list, while there is one. */
export function ShowMore({ pages }: { pages: { hasMore: boolean; more: () => void } }) {
  const { look } = useTexts();
  return pages.hasMore && <Button onClick={pages.more}>{look.showMore}</Button>;
}
