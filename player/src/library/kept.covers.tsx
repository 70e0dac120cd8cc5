import type { ReactNode } from 'react';
import type { Pages } from '../api/use.pages.ts';
import { ButtonLink } from '../look/button.tsx';
import type { IconName } from '../look/icon.tsx';
import { ShowMore } from '../look/show.more.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { CardGrid } from '../shelves/shelf.tsx';
import { useTexts } from '../texts/use.texts.ts';

interface KeptCoversProps<Item> {
  pages: Pages<Item>;
  label: string;
  /** What stands there while there is nothing. */
  empty: { icon: IconName; title: string; text: string };
  /** The tile of an item, with its key. */
  children: (item: Item) => ReactNode;
}

/** What the viewer keeps, as covers, page by page. */
export function KeptCovers<Item>({ pages, label, empty, children }: KeptCoversProps<Item>) {
  const { library } = useTexts();
  if (pages.loading) return <Skeleton shape="covers" />;
  if (pages.error && pages.entries.length === 0) return <Failed error={pages.error} retry={pages.refetch} />;
  if (pages.entries.length === 0) {
    return (
      <Empty {...empty}>
        <ButtonLink href="/search">{library.search}</ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <CardGrid label={label}>{pages.entries.map(children)}</CardGrid>
      <ShowMore pages={pages} />
    </>
  );
}
