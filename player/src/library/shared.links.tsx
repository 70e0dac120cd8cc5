import { ShowMore } from '../look/show.more.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { ShareLinks } from '../sharing/share.links.tsx';
import { useShareLinks } from '../sharing/use.share-links.ts';
import { useTexts } from '../texts/use.texts.ts';

/** All links of the viewer, with what became of them. */
export function SharedLinks() {
  const { sharing } = useTexts();
  const pages = useShareLinks();
  const { entries, loading, error, refetch } = pages;
  if (loading) return <Skeleton shape="rows" />;
  if (error && entries.length === 0) return <Failed error={error} retry={refetch} />;
  if (entries.length === 0) return <Empty icon="link" title={sharing.none} text={sharing.noneHint} />;
  return (
    <>
      <ShareLinks links={entries} label={sharing.links} />
      <ShowMore pages={pages} />
    </>
  );
}
